package io.boyuan.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The community that the demo loads, from readable files that a community can replace by its own.
 *
 * @param structure street, community, grids and micro-grids
 * @param boundaries where they lie, a FeatureCollection of GeoJSON, null for none
 * @param addresses which building lies in which micro-grid, CSV, null for none
 * @param teams who serves in the grids, null for none
 * @param partners universities, teams and agreements
 * @param joint what was done together in a year, null for nothing
 * @param academy what is taught, null for nothing
 * @param spaces the shared spaces
 * @param points the scoring rules
 * @param shifts a month of shifts
 * @param year what residents asked in a year
 */
public record ReferenceCommunity(
    Structure structure,
    JsonNode boundaries,
    String addresses,
    Teams teams,
    Partners partners,
    Joint joint,
    Academy academy,
    Spaces spaces,
    Points points,
    Shifts shifts,
    Year year) {

  private static final ObjectMapper YAML =
      new ObjectMapper(new YAMLFactory())
          .setPropertyNamingStrategy(PropertyNamingStrategies.LOWER_CAMEL_CASE)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  /**
   * Reads the files.
   *
   * @param folder where a community keeps its own, null for those that come with the demo
   * @return the community
   */
  public static ReferenceCommunity read(Path folder) {
    return new ReferenceCommunity(
        read(folder, "structure.yaml", Structure.class),
        boundaries(text(folder, "boundaries.geojson")),
        text(folder, "addresses.csv"),
        readIfThere(folder, "teams.yaml", Teams.class),
        read(folder, "partners.yaml", Partners.class),
        readIfThere(folder, "joint.yaml", Joint.class),
        readIfThere(folder, "academy.yaml", Academy.class),
        read(folder, "spaces.yaml", Spaces.class),
        read(folder, "points.yaml", Points.class),
        read(folder, "shifts.yaml", Shifts.class),
        read(folder, "requests.yaml", Year.class));
  }

  /** A community of its own may have no such file. */
  private static <T> T readIfThere(Path folder, String file, Class<T> shape) {
    return folder == null || Files.exists(folder.resolve(file)) ? read(folder, file, shape) : null;
  }

  private static <T> T read(Path folder, String file, Class<T> shape) {
    try (var input = open(folder, file)) {
      return YAML.readValue(input, shape);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  /** A community of its own may have no such file. */
  private static String text(Path folder, String file) {
    if (folder != null && !Files.exists(folder.resolve(file))) {
      return null;
    }
    try (var input = open(folder, file)) {
      return new String(input.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  private static JsonNode boundaries(String file) {
    try {
      return file == null ? null : new ObjectMapper().readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read boundaries.geojson", e);
    }
  }

  private static InputStream open(Path folder, String file) throws IOException {
    return folder == null
        ? ReferenceCommunity.class.getResourceAsStream("/reference/" + file)
        : Files.newInputStream(folder.resolve(file));
  }

  /**
   * What something is called.
   *
   * @param zh in Chinese
   * @param en in English
   */
  public record Names(String zh, String en) {}

  /**
   * How the community is divided.
   *
   * @param street code of its street
   * @param code its own code
   * @param names what it is called
   * @param grids its grids
   */
  public record Structure(String street, String code, Names names, List<Grid> grids) {}

  /**
   * A grid.
   *
   * @param code its code
   * @param names what it is called
   * @param microGrids its micro-grids
   */
  public record Grid(String code, Names names, List<MicroGrid> microGrids) {}

  /**
   * A micro-grid.
   *
   * @param code its code
   * @param names what it is called
   */
  public record MicroGrid(String code, Names names) {}

  /**
   * Who serves in the grids.
   *
   * @param servesFrom since when
   * @param units grids and micro-grids
   * @param redStewards the Red Steward teams
   */
  public record Teams(String servesFrom, List<Unit> units, List<RedSteward> redStewards) {}

  /**
   * A grid or a micro-grid.
   *
   * @param level which of the two
   * @param code its code
   * @param roles names by the role of the template
   */
  public record Unit(String level, String code, Map<String, List<String>> roles) {}

  /**
   * A Red Steward team.
   *
   * @param names what it is called
   * @param grids which grids it serves
   * @param members what its members are called
   */
  public record RedSteward(Names names, List<String> grids, List<String> members) {}

  /**
   * Who co-builds with the community.
   *
   * @param universities with their teams and agreements
   */
  public record Partners(List<University> universities) {}

  /**
   * A university.
   *
   * @param code its code
   * @param names what it is called
   * @param agreement the agreement it signed
   * @param teams its teams
   */
  public record University(String code, Names names, Agreement agreement, List<Team> teams) {}

  /**
   * An agreement.
   *
   * @param number its number
   * @param validFrom first day
   * @param validUntil last day
   */
  public record Agreement(String number, String validFrom, String validUntil) {}

  /**
   * A team.
   *
   * @param code its code
   * @param names what it is called
   */
  public record Team(String code, Names names) {}

  /**
   * The shared spaces.
   *
   * @param spaces one of each kind
   */
  public record Spaces(List<Space> spaces) {}

  /**
   * A shared space.
   *
   * @param code its code
   * @param kind its kind
   * @param names what it is called
   * @param capacity how many people it holds
   * @param pointsPerHour price in points
   * @param opens when it opens every day
   * @param closes when it closes every day
   * @param seating booked as a whole or seat by seat, as a whole when absent
   * @param accessible whether it can be used with a wheelchair
   * @param rules how it may be booked, as the API takes it
   */
  public record Space(
      String code,
      String kind,
      Names names,
      int capacity,
      int pointsPerHour,
      String opens,
      String closes,
      String seating,
      boolean accessible,
      Map<String, Object> rules) {}

  /**
   * What service is worth.
   *
   * @param scoringRules by category
   */
  public record Points(List<ScoringRule> scoringRules) {}

  /**
   * A scoring rule.
   *
   * @param category kind of service
   * @param pointsPerHour what an hour is worth
   * @param validFrom from when
   */
  public record ScoringRule(String category, int pointsPerHour, String validFrom) {}

  /**
   * The shifts of a month.
   *
   * @param days how many days from tomorrow
   * @param activities what happens on them
   */
  public record Shifts(int days, List<Activity> activities) {}

  /**
   * An activity that happens every week.
   *
   * @param title what it is called
   * @param category kind of service
   * @param place where
   * @param post what its one post is called
   * @param capacity how many serve
   * @param weekdays on which days, 1 for Monday
   * @param starts when it begins
   * @param minutes how long it lasts
   */
  public record Activity(
      String title,
      String category,
      Place place,
      String post,
      int capacity,
      List<Integer> weekdays,
      String starts,
      int minutes) {}

  /**
   * A place.
   *
   * @param name what people call it
   * @param lat degrees north
   * @param lng degrees east
   */
  public record Place(String name, double lat, double lng) {}

  /**
   * What residents asked in a year.
   *
   * @param requests in order
   */
  public record Year(List<Asked> requests) {}

  /**
   * What a resident asked.
   *
   * @param category code of its category
   * @param description in their words
   * @param address where, in words
   * @param lat degrees north
   * @param lng degrees east
   * @param rating how they rated its solution, 0 for what is not solved yet
   */
  public record Asked(
      String category, String description, String address, double lat, double lng, int rating) {}

  /**
   * What was done together with universities.
   *
   * @param activities of the same kind each
   */
  public record Joint(List<JointActivity> activities) {}

  /**
   * A joint activity that was held several times.
   *
   * @param line its line of work
   * @param names what it is called
   * @param university with whom
   * @param place where
   * @param purpose what for
   * @param participants how many of each kind took part
   * @param fen what it cost each time
   * @param daysAgo when
   */
  public record JointActivity(
      String line,
      Names names,
      String university,
      String place,
      String purpose,
      Map<String, Integer> participants,
      long fen,
      List<Integer> daysAgo) {}

  /**
   * The academy in a term.
   *
   * @param rooms where classes can be held
   * @param teachers who teaches
   * @param courses what is taught
   */
  public record Academy(List<Room> rooms, List<Teacher> teachers, List<Course> courses) {}

  /**
   * A shared space in which classes can be held.
   *
   * @param space code of the space
   * @param capacity how many people it holds
   * @param features what it has
   * @param opens since when each day
   * @param closes until when each day
   */
  public record Room(
      String space, int capacity, List<String> features, String opens, String closes) {}

  /**
   * Who teaches.
   *
   * @param code by which courses name them
   * @param user who they sign in as, null when staff apply for them
   * @param name what they are called
   * @param kind where they come from
   * @param organization their university or organization, null for none
   * @param subjects what they teach
   */
  public record Teacher(
      String code,
      String user,
      String name,
      String kind,
      String organization,
      List<String> subjects) {}

  /**
   * What is taught.
   *
   * @param title in Chinese
   * @param titleEn in English
   * @param audience for whom
   * @param youngest age, null for any
   * @param oldest age, null for any
   * @param cohort who takes it together with others of the same cohort, null for nobody
   * @param teacher code of who teaches
   * @param capacity places
   * @param lessons how many sessions
   * @param minutes how long each is
   * @param feature what its room must have, null for nothing
   * @param pace how often, null for weekly
   * @param fromWeek in which week of the term a daily course begins
   * @param about what it is about, in Chinese
   * @param aboutEn what it is about, in English
   */
  public record Course(
      String title,
      String titleEn,
      String audience,
      Integer youngest,
      Integer oldest,
      String cohort,
      String teacher,
      int capacity,
      int lessons,
      int minutes,
      String feature,
      String pace,
      int fromWeek,
      String about,
      String aboutEn) {}
}
