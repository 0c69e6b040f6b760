package io.payband.entry;

import java.io.StringReader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Node;

/** The nodes of a document, once its events have shown that it is plain: no trick is built. */
final class Yml {

  private static final int DEEPEST = 12;

  private Yml() {}

  /** The root, or a problem. */
  static Optional<Node> root(String text, Problems problems) {
    if (text.length() > Entered.LONGEST) {
      problems.note(
          null,
          "",
          "%,d characters; expected at most %,d".formatted(text.length(), Entered.LONGEST));
      return Optional.empty();
    }
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(0);
    options.setNestingDepthLimit(DEEPEST + 1);
    options.setCodePointLimit(Entered.LONGEST);
    Yaml yaml = new Yaml(new SafeConstructor(options));
    try {
      if (!plain(yaml, text, problems)) {
        return Optional.empty();
      }
      @Nullable Node root = yaml.compose(new StringReader(text));
      if (root == null) {
        problems.note(null, "", "nothing in it; expected keys with values");
      }
      return Optional.ofNullable(root);
    } catch (MarkedYAMLException e) {
      problems.note(
          e.getProblemMark(),
          "",
          "not YAML: " + Problems.quoted(String.valueOf(e.getProblem())) + "; expected key: value");
    } catch (YAMLException e) {
      problems.note(
          null,
          "",
          "not YAML: "
              + Problems.quoted(String.valueOf(e.getMessage()).lines().findFirst().orElse("")));
    }
    return Optional.empty();
  }

  private static boolean plain(Yaml yaml, String text, Problems problems) {
    int depth = 0;
    int documents = 0;
    for (Event event : yaml.parse(new StringReader(text))) {
      String wrong = "";
      if (event instanceof DocumentStartEvent && ++documents > 1) {
        wrong = "a second document; expected one";
      } else if (event instanceof AliasEvent) {
        wrong = "an alias (*name); expected the value itself";
      } else if (event instanceof NodeEvent node && node.getAnchor() != null) {
        wrong = "an anchor (&name); expected the value alone";
      } else if (event instanceof ScalarEvent scalar && scalar.getTag() != null) {
        wrong = "a tag (" + Problems.quoted(scalar.getTag()) + "); expected the value alone";
      } else if (event instanceof CollectionStartEvent start && start.getTag() != null) {
        wrong = "a tag (" + Problems.quoted(start.getTag()) + "); expected the value alone";
      } else if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
        wrong = "nested deeper than " + DEEPEST + " levels";
      } else if (event instanceof CollectionEndEvent) {
        depth--;
      }
      if (!wrong.isEmpty()) {
        problems.note(event.getStartMark(), "", wrong);
        return false;
      }
    }
    return true;
  }
}
