package io.payband.plan;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A block of a file that a person wrote: it knows its lines, and says what it expected. */
final class Block {

  /** The most characters of a file. */
  static final int LONGEST = 200_000;

  private static final int DEEPEST = 12;

  private final String file;
  private final String path;
  private final Node node;
  private final Map<String, Node> fields;

  private Block(String file, String path, Node node) {
    this.file = file;
    this.path = path;
    this.node = node;
    this.fields = fields(file, path, node);
  }

  /** Reads YAML or JSON. */
  static Block of(String file, String text) {
    if (text.length() > LONGEST) {
      throw new SituationProblem(
          file + ": longer than " + LONGEST + " characters; expected a file that a person wrote.");
    }
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(10);
    options.setNestingDepthLimit(DEEPEST);
    options.setAllowRecursiveKeys(false);
    try {
      Node node = new Yaml(options).compose(new StringReader(text));
      if (node == null) {
        throw new SituationProblem(file + ": empty; expected fields such as role and offer.");
      }
      return new Block(file, "", node);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new SituationProblem(file + ", line " + line + ": not YAML: " + e.getProblem() + ".");
    } catch (YAMLException e) {
      throw new SituationProblem(file + ": not YAML: " + e.getMessage() + ".");
    }
  }

  private static Map<String, Node> fields(String file, String path, Node node) {
    if (!(node instanceof MappingNode mapping)) {
      throw new SituationProblem(
          where(file, node)
              + (path.isEmpty() ? "" : path + ": ")
              + "expected fields, each with its name and a colon.");
    }
    Map<String, Node> fields = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
      if (fields.put(key, tuple.getValueNode()) != null) {
        throw new SituationProblem(
            where(file, tuple.getKeyNode()) + join(path, key) + " stands there twice.");
      }
    }
    return fields;
  }

  private static String where(String file, Node node) {
    return file + ", line " + (node.getStartMark().getLine() + 1) + ": ";
  }

  private static String join(String path, String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private SituationProblem wrong(Node at, String key, String expected) {
    String found =
        at instanceof ScalarNode scalar
            ? "\"" + scalar.getValue().substring(0, Math.min(60, scalar.getValue().length())) + "\""
            : at instanceof SequenceNode ? "a list" : "fields";
    return new SituationProblem(
        where(file, at) + join(path, key) + ": expected " + expected + ", found " + found + ".");
  }

  /** A problem with a field. */
  SituationProblem wrong(String key, String expected) {
    Node at = fields.get(key);
    return at == null ? missing(key, expected) : wrong(at, key, expected);
  }

  private SituationProblem missing(String key, String expected) {
    return new SituationProblem(
        where(file, node) + join(path, key) + " is missing; expected " + expected + ".");
  }

  /** Refuses a field that is none of these. */
  Block only(List<String> keys) {
    for (Map.Entry<String, Node> field : fields.entrySet()) {
      if (!keys.contains(field.getKey())) {
        throw new SituationProblem(
            where(file, field.getValue())
                + join(path, field.getKey().substring(0, Math.min(60, field.getKey().length())))
                + " is not known; expected "
                + String.join(", ", keys)
                + ".");
      }
    }
    return this;
  }

  boolean has(String key) {
    Node at = fields.get(key);
    return at != null && !at.getTag().equals(Tag.NULL);
  }

  /** Text of a line; null where there is none. */
  @Nullable String text(String key) {
    if (!has(key)) {
      return null;
    }
    Node at = fields.get(key);
    if (!(at instanceof ScalarNode scalar)) {
      throw wrong(key, "text");
    }
    String text = scalar.getValue().strip();
    if (text.isEmpty() || text.length() > 200 || text.chars().anyMatch(Character::isISOControl)) {
      throw wrong(key, "1 to 200 characters on a line");
    }
    return text;
  }

  /** Text of a line that has to be there. */
  String needed(String key, String expected) {
    String text = text(key);
    if (text == null) {
      throw missing(key, expected);
    }
    return text;
  }

  /** What a reader makes of a line; null where there is none. */
  <T> @Nullable T read(String key, String expected, Function<String, @Nullable T> reader) {
    String text = text(key);
    if (text == null) {
      return null;
    }
    try {
      T read = reader.apply(text);
      if (read == null) {
        throw wrong(key, expected);
      }
      return read;
    } catch (IllegalArgumentException | DateTimeException e) {
      throw wrong(key, expected);
    }
  }

  boolean flag(String key, boolean otherwise) {
    Boolean flag =
        read(
            key,
            "yes or no",
            text ->
                switch (text.toLowerCase(java.util.Locale.ROOT)) {
                  case "yes", "true" -> true;
                  case "no", "false" -> false;
                  default -> null;
                });
    return flag == null ? otherwise : flag;
  }

  @Nullable LocalDate day(String key) {
    return read(key, "a day such as 2026-12-04", LocalDate::parse);
  }

  @Nullable Integer whole(String key, int least, int most) {
    return read(
        key,
        "a whole number from " + least + " to " + most,
        text -> {
          int number = text.length() > 9 ? -1 : Integer.parseInt(text);
          return number < least || number > most ? null : number;
        });
  }

  /** A number above a least and at most another, with no more than two decimals. */
  @Nullable BigDecimal number(String key, String expected, BigDecimal least, BigDecimal most) {
    return read(
        key,
        expected,
        text -> {
          BigDecimal number = text.length() > 15 ? null : new BigDecimal(text);
          return number == null
                  || number.scale() > 2
                  || number.compareTo(least) < 0
                  || number.compareTo(most) > 0
              ? null
              : number;
        });
  }

  @Nullable Block block(String key) {
    Node at = fields.get(key);
    return at == null || !has(key) ? null : new Block(file, join(path, key), at);
  }

  /** The items of a list; none where there is none. */
  List<Block> blocks(String key, int most) {
    List<Block> blocks = new ArrayList<>();
    List<Node> items = items(key, most);
    for (int i = 0; i < items.size(); i++) {
      blocks.add(new Block(file, join(path, key) + "[" + (i + 1) + "]", items.get(i)));
    }
    return blocks;
  }

  /** The texts of a list; none where there is none. */
  List<String> texts(String key, int most, int longest) {
    List<String> texts = new ArrayList<>();
    for (Node item : items(key, most)) {
      String text =
          item instanceof ScalarNode scalar
              ? scalar.getValue().strip().replaceAll("\\s+", " ")
              : "";
      if (text.isEmpty() || text.length() > longest) {
        throw wrong(item, key, "a text of 1 to " + longest + " characters");
      }
      texts.add(text);
    }
    return texts;
  }

  private List<Node> items(String key, int most) {
    Node at = fields.get(key);
    if (at == null || !has(key)) {
      return List.of();
    }
    if (!(at instanceof SequenceNode list)) {
      throw wrong(key, "a list");
    }
    if (list.getValue().size() > most) {
      throw new SituationProblem(
          where(file, at)
              + join(path, key)
              + ": expected at most "
              + most
              + " entries, found "
              + list.getValue().size()
              + ".");
    }
    return list.getValue();
  }
}
