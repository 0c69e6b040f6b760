package io.payband.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Keys with values. A key that is not known, or comes twice, is a problem that names it. */
public final class Entry {

  private final @Nullable Node node;
  private final String path;
  private final Problems problems;
  private final Map<String, Value> values = new LinkedHashMap<>();

  Entry(@Nullable Node node, String path, Problems problems, List<String> known) {
    this.node = node;
    this.path = path;
    this.problems = problems;
    if (node instanceof MappingNode mapping) {
      mapping.getValue().forEach(tuple -> put(tuple, known));
    }
  }

  private void put(NodeTuple tuple, List<String> known) {
    if (!(tuple.getKeyNode() instanceof ScalarNode scalar)) {
      problems.note(tuple.getKeyNode().getStartMark(), path, "a key that is no word");
      return;
    }
    String name = scalar.getValue();
    if (!known.contains(name)) {
      problems.note(
          scalar.getStartMark(),
          path,
          "unknown key "
              + Problems.quoted(name)
              + Nearest.to(name, known)
                  .map(near -> "; did you mean " + near + "?")
                  .orElse("; expected one of " + String.join(", ", known)));
    } else if (values.put(name, new Value(tuple.getValueNode(), at(name), problems)) != null) {
      problems.note(scalar.getStartMark(), at(name), "comes twice; expected once");
    }
  }

  /** A value that has to be there; where it is missing that is noted and its getters stand in. */
  public Value get(String name) {
    return get(name, "");
  }

  /** The same, with what a problem says was expected. */
  public Value get(String name, String expected) {
    Value value = values.get(name);
    if (value == null) {
      if (node != null) {
        problems.note(
            node.getStartMark(),
            at(name),
            "is missing" + (expected.isEmpty() ? "" : "; expected " + expected));
      }
      return new Value(null, at(name), problems);
    }
    return value;
  }

  /** A value that may be missing. */
  public Optional<Value> find(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** Whether a key is there. */
  public boolean has(String name) {
    return values.containsKey(name);
  }

  /** Notes what is wrong with the whole of it. */
  public void problem(String what) {
    if (node != null) {
      problems.note(node.getStartMark(), path, what);
    }
  }

  private String at(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
