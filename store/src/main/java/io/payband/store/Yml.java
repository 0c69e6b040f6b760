package io.payband.store;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A mapping in a YAML file, with its place in it. Scalars are the text that is written, whatever
 * YAML would make of it; aliases, tags of other types and deep nesting are refused.
 */
final class Yml {

  private static final int DEEPEST = 6;

  private final String file;
  private final String key;
  private final Node node;
  private final Map<String, Node> values = new LinkedHashMap<>();

  private Yml(String file, String key, Node node) {
    this.file = file;
    this.key = key;
    this.node = node;
    if (!(node instanceof MappingNode mapping)) {
      throw new GuideProblem(at(node, key) + ": keys with values were expected");
    }
    for (NodeTuple tuple : mapping.getValue()) {
      String name =
          tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "a structure";
      if (values.put(name, tuple.getValueNode()) != null) {
        throw new GuideProblem(at(tuple.getKeyNode(), path(name)) + " comes twice");
      }
    }
  }

  /** Reads a document. */
  static Yml parse(String file, String text) {
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(0);
    options.setAllowRecursiveKeys(false);
    options.setNestingDepthLimit(DEEPEST);
    options.setCodePointLimit(GuideFile.LONGEST);
    try {
      Node root = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
      if (root == null) {
        throw new GuideProblem(file + ": empty");
      }
      return new Yml(file, "", root);
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark();
      String line = mark == null ? "" : ":" + (mark.getLine() + 1);
      throw new GuideProblem(file + line + ": not YAML: " + e.getProblem(), e);
    } catch (YAMLException e) {
      throw new GuideProblem(file + ": not YAML: " + e.getMessage(), e);
    }
  }

  /** Refuses a key that is missing, and one that is not known. */
  void expect(List<String> keys) {
    for (String name : values.keySet()) {
      if (!keys.contains(name)) {
        throw problem(name, "not a key; known are " + String.join(", ", keys));
      }
    }
    for (String name : keys) {
      if (!values.containsKey(name)) {
        throw new GuideProblem(at(node, path(name)) + " is missing");
      }
    }
  }

  /** A text, with its white space made single spaces. */
  String text(String name) {
    return scalar(value(name), path(name));
  }

  /** Texts. */
  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (Node item : items(name)) {
      texts.add(scalar(item, path(name)));
    }
    return texts;
  }

  /** A mapping. */
  Yml map(String name) {
    return new Yml(file, path(name), value(name));
  }

  /** Mappings. */
  List<Yml> list(String name) {
    List<Yml> maps = new ArrayList<>();
    for (Node item : items(name)) {
      maps.add(new Yml(file, path(name) + " " + (maps.size() + 1), item));
    }
    return maps;
  }

  /** What is wrong with a value. */
  GuideProblem problem(String name, String what) {
    return new GuideProblem(at(value(name), path(name)) + ": " + what);
  }

  /** What is wrong with the whole of it. */
  GuideProblem problem(String what, Throwable cause) {
    return new GuideProblem(at(node, key) + ": " + what, cause);
  }

  private List<Node> items(String name) {
    if (value(name) instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    throw problem(name, "a list was expected");
  }

  private String scalar(Node value, String where) {
    if (value instanceof ScalarNode scalar) {
      return scalar.getValue().strip().replaceAll("\\s+", " ");
    }
    throw new GuideProblem(at(value, where) + ": a text was expected");
  }

  private Node value(String name) {
    Node value = values.get(name);
    if (value == null) {
      throw new GuideProblem(at(node, path(name)) + " is missing");
    }
    return value;
  }

  private String path(String name) {
    return key.isEmpty() ? name : key + ", " + name;
  }

  private String at(Node place, String name) {
    @Nullable Mark mark = place.getStartMark();
    String line = mark == null ? "" : ":" + (mark.getLine() + 1);
    return file + line + (name.isEmpty() ? "" : ": " + name);
  }
}
