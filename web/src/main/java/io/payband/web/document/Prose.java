package io.payband.web.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Words of a page under one heading, kept as CommonMark, so that the page and its file say the
 * same. They come with the program: nobody's input goes through here.
 *
 * @param id its place on the page
 * @param name what the table of contents calls it
 * @param heading its heading
 * @param text paragraphs; a quotation is a note in the margin
 */
public record Prose(String id, String name, String heading, String text) {

  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer HTML =
      HtmlRenderer.builder().escapeHtml(true).nodeRendererFactory(PageHtml::new).build();

  /** Checks that there is something to read. */
  public Prose {
    for (String part : List.of(id, name, heading, text)) {
      if (part.isBlank()) {
        throw new IllegalArgumentException("prose without words: " + id);
      }
    }
  }

  /**
   * The parts of a file: each begins with a line {@code ## id | name | heading}.
   *
   * @throws IllegalArgumentException where a part has no such line, no words, or another's id
   */
  public static List<Prose> read(String file) {
    List<Prose> parts = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (String part : file.strip().split("(?m)^## ", -1)) {
      if (part.isEmpty()) {
        continue;
      }
      int end = part.indexOf('\n');
      String[] head = part.substring(0, Math.max(end, 0)).split(" \\| ", -1);
      if (head.length != 3 || !ids.add(head[0])) {
        throw new IllegalArgumentException("expected “## id | name | heading” at: " + part);
      }
      parts.add(new Prose(head[0], head[1], head[2], part.substring(end).strip()));
    }
    return List.copyOf(parts);
  }

  /** As HTML, in the words of the pages' style sheet. */
  public String html() {
    return HTML.render(PARSER.parse(text)).strip();
  }

  /** As a tree of its own, with whole addresses. */
  Node tree(String origin) {
    Node root = PARSER.parse(text);
    root.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Link link) {
            if (link.getDestination().startsWith("/")) {
              link.setDestination(origin + link.getDestination());
            }
            visitChildren(link);
          }
        });
    return root;
  }
}
