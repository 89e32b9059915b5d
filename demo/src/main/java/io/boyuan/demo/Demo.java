package io.boyuan.demo;

import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * Loads the reference community and tells its story. Settings come from the environment: {@code
 * BOYUAN_GATEWAY_URL}, {@code BOYUAN_KEYCLOAK_URL}, {@code BOYUAN_REFERENCE} (a folder with files
 * of one's own), {@code LANG}.
 */
public final class Demo {

  /** The community beside it, whose staff are {@code staff2}. */
  private static final String VILLAGE = "wangjiang";

  private Demo() {}

  /**
   * Runs the demo.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try {
      run(System.getenv(), out);
    } catch (IllegalStateException | Answer.UnexpectedAnswerException e) {
      out.println("✗ " + e.getMessage());
      System.exit(1);
    }
  }

  static void run(Map<String, String> environment, PrintStream out) {
    boolean chinese = environment.getOrDefault("LANG", "").startsWith("zh");
    var api =
        new Api(
            URI.create(environment.getOrDefault("BOYUAN_GATEWAY_URL", "http://localhost:8080")),
            URI.create(environment.getOrDefault("BOYUAN_KEYCLOAK_URL", "http://localhost:8180")),
            chinese ? "zh-CN" : "en");
    var narrator = new Narrator(out, chinese);
    String folder = environment.get("BOYUAN_REFERENCE");
    var reference = ReferenceCommunity.read(folder == null ? null : Path.of(folder));
    var clock = Clock.systemUTC();
    new LoadReference(api, narrator, reference, clock).run();
    new ReportedYear(api, narrator, reference, clock).run();
    new JointYear(api, narrator, reference, clock).run();
    new LoadAcademy(api, narrator, reference, clock).run();
    String community = reference.structure().code();
    new ServeEarnBook(api, narrator, community, clock).run();
    new ServeAsMember(api, narrator, community, clock).run();
    new RunStation(api, narrator, community, clock).run();
    new UseSpaces(api, narrator, community, clock).run();
    new GovernGrid(api, narrator, community, clock).run();
    new SignAgreement(api, narrator, VILLAGE, clock).run();
    new FundIdea(api, narrator, community, clock).run();
    new LearnAtAcademy(api, narrator, VILLAGE, clock).run();
    new SellForCharity(api, narrator, community, clock).run();
    new DispatchStreet(api, narrator, clock).run();
    new HearByWebhook(api, narrator).run();
    narrator.chapter("完成", "Done");
  }
}
