package io.payband.store;

import io.payband.guide.RoleGuide;
import io.payband.guide.RoleGuide.Move;
import io.payband.guide.RoleGuide.Point;
import io.payband.guide.RoleGuide.Step;
import io.payband.guide.Rung;
import io.payband.guide.Topic;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads role guides: the format of {@code docs/role-guides.md}. */
public final class GuideFile {

  /** How the name of a guide's file ends. */
  public static final String ENDING = ".yml";

  /** Most bytes of a file. */
  static final int LONGEST = 60_000;

  private static final String ROLE = "role";
  private static final String DOES = "does";
  private static final String PATH = "path";
  private static final String SLOWS = "slows";
  private static final String TRANSITIONS = "transitions";
  private static final String EVIDENCE = "evidence";
  private static final String LEAD = "lead";
  private static final String TEXT = "text";
  private static final String TITLE = "title";

  private static final List<String> KEYS =
      Stream.of(
              Stream.of(ROLE, DOES),
              Arrays.stream(Topic.values()).map(Topic::key),
              Stream.of(PATH, SLOWS, TRANSITIONS, EVIDENCE))
          .flatMap(keys -> keys)
          .toList();

  private GuideFile() {}

  /**
   * Every guide of a folder, in order of the files' names.
   *
   * @throws GuideProblem for the first that cannot be read
   */
  public static List<RoleGuide> readAll(Path folder) throws IOException {
    List<RoleGuide> guides = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(ENDING)) {
          guides.add(read(name, Files.readAllBytes(file)));
        }
      }
    }
    return guides;
  }

  /**
   * Reads a guide.
   *
   * @param file name of the file, which is the role's slug with {@link #ENDING}
   * @throws GuideProblem that names file, line and key, for anything that is missing, unknown,
   *     repeated or of another kind than expected
   */
  static RoleGuide read(String file, byte[] bytes) {
    if (bytes.length > LONGEST) {
      throw new GuideProblem(file + ": longer than " + LONGEST + " bytes");
    }
    Yml root = Yml.parse(file, text(file, bytes));
    root.expect(KEYS);
    String role = root.text(ROLE);
    if (!file.equals(role + ENDING)) {
      throw root.problem(ROLE, "the file of the role " + role + " is called " + role + ENDING);
    }
    return checked(
        root,
        () ->
            new RoleGuide(
                role,
                root.text(DOES),
                points(root, Topic.DECISIONS),
                points(root, Topic.STAKEHOLDERS),
                points(root, Topic.RESPONSIBILITIES),
                points(root, Topic.PERFORMANCE),
                path(root.map(PATH)),
                point(root.map(SLOWS)),
                root.list(TRANSITIONS).stream().map(GuideFile::move).toList(),
                root.texts(EVIDENCE)));
  }

  private static String text(String file, byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new GuideProblem(file + ": not UTF-8", e);
    }
  }

  private static List<Point> points(Yml root, Topic topic) {
    return root.list(topic.key()).stream().map(GuideFile::point).toList();
  }

  private static Point point(Yml point) {
    point.expect(List.of(LEAD, TEXT));
    return checked(point, () -> new Point(point.text(LEAD), point.text(TEXT)));
  }

  private static List<Step> path(Yml path) {
    path.expect(Arrays.stream(Rung.values()).map(Rung::name).toList());
    return Arrays.stream(Rung.values()).map(rung -> step(rung, path.map(rung.name()))).toList();
  }

  private static Step step(Rung rung, Yml step) {
    step.expect(List.of(TITLE, TEXT));
    return checked(step, () -> new Step(rung, step.text(TITLE), step.text(TEXT)));
  }

  private static Move move(Yml move) {
    List<String> keys = List.of("to", "carries", "learns");
    move.expect(keys);
    return checked(
        move, () -> new Move(move.text("to"), move.text("carries"), move.text("learns")));
  }

  /** The values check themselves; here their words get the place in the file. */
  private static <T> T checked(Yml at, Supplier<T> value) {
    try {
      return value.get();
    } catch (IllegalArgumentException e) {
      throw at.problem(String.valueOf(e.getMessage()), e);
    }
  }
}
