package io.boyuan.platform.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** How every service is built; each service holds itself to it by a test. */
public final class ArchitectureRules {

  private static final String ENTITY = "jakarta.persistence.Entity";
  private static final String PATH = "jakarta.ws.rs.Path";
  private static final String TRANSACTIONAL = "jakarta.transaction.Transactional";
  private static final String REPOSITORY = "io.quarkus.hibernate.orm.panache.PanacheRepositoryBase";

  private static final DescribedPredicate<JavaClass> ENTITIES =
      describe("entities", type -> type.isAnnotatedWith(ENTITY));
  private static final DescribedPredicate<JavaClass> RESOURCES =
      describe("resources", type -> type.isAnnotatedWith(PATH));
  private static final DescribedPredicate<JavaClass> REPOSITORIES =
      describe("repositories", type -> type.isAssignableTo(REPOSITORY));
  private static final DescribedPredicate<JavaClass> BEANS =
      describe(
          "beans",
          type ->
              type.isAnnotatedWith(PATH)
                  || type.isAnnotatedWith("jakarta.enterprise.context.ApplicationScoped")
                  || type.isAnnotatedWith("jakarta.enterprise.context.RequestScoped")
                  || type.isAnnotatedWith("jakarta.inject.Singleton"));

  private static final Pattern EMPTY_WORDS =
      Pattern.compile("(Util|Utils|Helper|Manager|Impl|Base|Common|Dto|DTO)(?![a-z])");
  private static final Pattern SETTER = Pattern.compile("set[A-Z].*");
  private static final Set<String> OWN_CLOCKS =
      Set.of(
          "java.util.UUID.randomUUID",
          "java.lang.System.currentTimeMillis",
          "java.lang.Math.random",
          "java.time.Clock.systemUTC",
          "java.time.Clock.systemDefaultZone");

  private ArchitectureRules() {}

  /**
   * The main classes of a service.
   *
   * @param root its package
   * @return all classes in and under it, without tests
   */
  public static JavaClasses classesOf(String root) {
    return new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages(root);
  }

  /**
   * The rules for a service.
   *
   * @param root its package
   * @return rules, each described by a sentence
   */
  public static List<ArchRule> of(String root) {
    return List.of(
        slices().matching(root + ".(*)..").should().beFreeOfCycles().as("features have no cycles"),
        classes()
            .should()
            .resideInAnyPackage(root, root + ".*")
            .as("a feature has no packages below it"),
        noClasses()
            .that(not(RESOURCES))
            .should()
            .dependOnClassesThat(resideInAPackage(root + "..").and(RESOURCES))
            .as("nobody calls a resource but its callers over HTTP")
            .allowEmptyShould(true),
        fields()
            .that()
            .areDeclaredInClassesThat(ENTITIES)
            .should(onlyReferTo(root))
            .as("an entity refers to another feature's by id"),
        noClasses()
            .that(RESOURCES)
            .should()
            .dependOnClassesThat(
                REPOSITORIES
                    .or(ENTITIES)
                    .or(assignableTo("jakarta.persistence.EntityManager"))
                    .or(assignableTo("javax.sql.DataSource"))
                    .or(assignableTo(TRANSACTIONAL)))
            .as("a resource translates HTTP and does nothing else"),
        noClasses()
            .that(RESOURCES.or(ENTITIES).or(REPOSITORIES))
            .should()
            .dependOnClassesThat(assignableTo(TRANSACTIONAL))
            .as("transactions are the use cases' and consumers' alone"),
        fields()
            .that()
            .areDeclaredInClassesThat(describe("records", JavaClass::isRecord))
            .should(notInvolve(ENTITIES, field -> field.getType().getAllInvolvedRawTypes()))
            .as("no record shows an entity"),
        methods()
            .that()
            .areDeclaredInClassesThat(RESOURCES)
            .should(notInvolve(ENTITIES, ArchitectureRules::signature))
            .as("no resource takes or answers an entity"),
        classes().should(haveTellingNames()).as("names say what a thing is"),
        methods()
            .that()
            .areDeclaredInClassesThat(ENTITIES)
            .should(notBeSetters())
            .as("an entity has no setters"),
        fields()
            .that()
            .areDeclaredInClassesThat(ENTITIES)
            .and()
            .areNotStatic()
            .should()
            .bePrivate()
            .as("an entity keeps its state to itself"),
        fields()
            .that()
            .areDeclaredInClassesThat(BEANS)
            .should(beSafelyShared())
            .as("a bean's fields are final, or volatile where it remembers something"),
        noClasses()
            .should()
            .callMethodWhere(are(describe("own clocks", ArchitectureRules::asksOwnClock)))
            .as("time comes from the Clock and ids from Ids"));
  }

  private static boolean asksOwnClock(JavaMethodCall call) {
    var target = call.getTarget();
    boolean now =
        target.getName().equals("now")
            && target.getOwner().getPackageName().equals("java.time")
            && target.getRawParameterTypes().stream()
                .noneMatch(type -> type.isAssignableTo(java.time.Clock.class));
    return now || OWN_CLOCKS.contains(target.getOwner().getName() + "." + target.getName());
  }

  private static ArchCondition<JavaField> onlyReferTo(String root) {
    return condition(
        "refer to entities of its own feature",
        field ->
            field.getType().getAllInvolvedRawTypes().stream()
                .filter(ENTITIES.and(resideInAPackage(root + "..")))
                .allMatch(type -> type.getPackageName().equals(field.getOwner().getPackageName())));
  }

  private static <M extends JavaMember> ArchCondition<M> notInvolve(
      DescribedPredicate<JavaClass> unwanted, Function<M, Set<JavaClass>> involved) {
    return condition(
        "not involve " + unwanted.getDescription(),
        member -> involved.apply(member).stream().noneMatch(unwanted));
  }

  private static Set<JavaClass> signature(JavaMethod method) {
    var involved = new java.util.HashSet<>(method.getReturnType().getAllInvolvedRawTypes());
    method.getParameterTypes().forEach(type -> involved.addAll(type.getAllInvolvedRawTypes()));
    return involved;
  }

  private static ArchCondition<JavaMethod> notBeSetters() {
    return condition("not be a setter", method -> !SETTER.matcher(method.getName()).matches());
  }

  private static ArchCondition<JavaField> beSafelyShared() {
    return condition(
        "be final or volatile",
        field ->
            field.getModifiers().contains(JavaModifier.FINAL)
                || field.getModifiers().contains(JavaModifier.VOLATILE));
  }

  private static ArchCondition<JavaClass> haveTellingNames() {
    return new ArchCondition<>("have telling names") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean telling = !EMPTY_WORDS.matcher(type.getSimpleName()).find();
        events.add(new SimpleConditionEvent(type, telling, type.getName()));
      }
    };
  }

  private static <M extends JavaMember> ArchCondition<M> condition(
      String description, java.util.function.Predicate<M> holds) {
    return new ArchCondition<>(description) {
      @Override
      public void check(M member, ConditionEvents events) {
        events.add(
            new SimpleConditionEvent(
                member, holds.test(member), member.getFullName() + " should " + description));
      }
    };
  }
}
