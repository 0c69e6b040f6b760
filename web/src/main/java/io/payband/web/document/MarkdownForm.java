package io.payband.web.document;

import io.payband.market.Manifest;
import io.payband.market.SourceEntry;
import io.payband.web.text.Say;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/**
 * A document as text: CommonMark with the tables of GitHub. It is put together as a tree and
 * written by the library, so that no word of it can become markup.
 */
public final class MarkdownForm {

  private static final MarkdownRenderer RENDERER =
      MarkdownRenderer.builder().extensions(List.of(TablesExtension.create())).build();

  private MarkdownForm() {}

  /**
   * The document as text.
   *
   * @param origin what addresses begin with, such as {@code https://pay.example}; may be empty
   */
  public static String text(Document document, String origin) {
    Node root = new org.commonmark.node.Document();
    root.appendChild(heading(1, document.title()));
    document.findings().forEach(finding -> root.appendChild(paragraph(finding)));
    for (Table table : document.tables()) {
      root.appendChild(heading(2, table.heading()));
      for (Map.Entry<String, List<List<String>>> part : parts(table).entrySet()) {
        if (!part.getKey().isEmpty()) {
          root.appendChild(heading(3, part.getKey()));
        }
        root.appendChild(table(table, part.getValue()));
      }
    }
    document.prose().forEach(part -> addProse(root, part, origin));
    if (!document.notes().isEmpty()) {
      root.appendChild(heading(2, "Notes"));
      document.notes().forEach(note -> root.appendChild(paragraph(note)));
    }
    addSources(root, document.manifest());
    addEnd(root, document, origin);
    return RENDERER.render(root);
  }

  private static void addProse(Node root, Prose part, String origin) {
    root.appendChild(heading(2, part.name() + ": " + part.heading()));
    Node tree = part.tree(origin);
    for (Node block = tree.getFirstChild(); block != null; block = tree.getFirstChild()) {
      root.appendChild(block);
    }
  }

  /** Rows that are figures of several kinds, apart; otherwise all of them together. */
  private static Map<String, List<List<String>>> parts(Table table) {
    int at = table.find(Columns.FIGURE.name());
    Map<String, List<List<String>>> parts = new LinkedHashMap<>();
    for (List<String> row : table.rows()) {
      parts.computeIfAbsent(at < 0 ? "" : row.get(at), figure -> new ArrayList<>()).add(row);
    }
    if (parts.size() < 2) {
      return Map.of("", table.rows());
    }
    Map<String, List<List<String>>> named = new LinkedHashMap<>();
    parts.forEach((figure, rows) -> named.put(said(figure), rows));
    return named;
  }

  private static String said(String figure) {
    return switch (figure) {
      case "typical" -> "Typical pay";
      case "level" -> "By career level";
      case "official" -> "Official wages of the occupation";
      case "lane" -> "Every kind of source beside the others, United States";
      case "place" -> "In other places";
      default -> Say.sentence(figure);
    };
  }

  private static Node table(Table table, List<List<String>> rows) {
    List<Integer> columns =
        table.read().stream()
            .map(table::find)
            .filter(at -> rows.stream().anyMatch(row -> !row.get(at).isEmpty()))
            .toList();
    Node block = new TableBlock();
    Node head = new TableHead();
    Node titles = new TableRow();
    for (int at : columns) {
      Column column = table.columns().get(at);
      titles.appendChild(cell(column, column.title(), true));
    }
    head.appendChild(titles);
    block.appendChild(head);
    Node body = new TableBody();
    for (List<String> row : rows) {
      Node line = new TableRow();
      for (int at : columns) {
        Column column = table.columns().get(at);
        line.appendChild(cell(column, shown(column, row.get(at)), false));
      }
      body.appendChild(line);
    }
    block.appendChild(body);
    return block;
  }

  private static Node cell(Column column, String words, boolean head) {
    TableCell cell = new TableCell();
    cell.setHeader(head);
    cell.setAlignment(
        column.kind().isNumber() ? TableCell.Alignment.RIGHT : TableCell.Alignment.LEFT);
    cell.appendChild(text(words));
    return cell;
  }

  private static String shown(Column column, String cell) {
    if (cell.isEmpty()) {
      return "–";
    }
    return switch (column.kind()) {
      case MONEY -> Say.dollars(Double.parseDouble(cell));
      case COUNT -> Say.count(Long.parseLong(cell));
      case SHARE -> Say.percent(Double.parseDouble(cell));
      case CHANGE -> change(Double.parseDouble(cell));
      case LIST -> cell.replace(" ", ", ");
      case TEXT, NUMBER, MONTH -> cell;
    };
  }

  private static String change(double share) {
    return (share < 0 ? "" : "+") + Say.oneDecimal(100 * share) + " %";
  }

  private static void addSources(Node root, Manifest manifest) {
    root.appendChild(heading(2, "Sources"));
    BulletList list = new BulletList();
    list.setTight(true);
    for (SourceEntry source : manifest.sources()) {
      Node name = new StrongEmphasis("**");
      name.appendChild(text(source.id()));
      Paragraph line = new Paragraph();
      line.appendChild(name);
      line.appendChild(
          text(
              ": "
                  + Say.full(source.name())
                  + " "
                  + Say.full(source.publisher())
                  + " "
                  + Say.full(source.period())
                  + " "
                  + Say.count(source.used(), "record")
                  + " used. Licence: "
                  + Say.full(source.licence())
                  + " "
                  + source.attribution()));
      Node item = new ListItem();
      item.appendChild(line);
      list.appendChild(item);
    }
    root.appendChild(list);
  }

  private static void addEnd(Node root, Document document, String origin) {
    Manifest manifest = document.manifest();
    root.appendChild(heading(2, "What this is"));
    root.appendChild(
        paragraph(
            "Money is whole US dollars a year. p10 to p90 is how far people differ; median from and"
                + " to is how far the median itself may be off, nine times in ten. A dash is no"
                + " figure, or a count that is not published."));
    root.appendChild(
        paragraph(
            "Pay as of "
                + Say.month(manifest.date())
                + ". Snapshot "
                + manifest.hash()
                + ", made by Payband "
                + manifest.codeVersion()
                + "."));
    if (!manifest.notice().isEmpty()) {
      root.appendChild(paragraph(manifest.notice()));
    }
    Paragraph links = new Paragraph();
    links.appendChild(link(origin + document.path() + document.query(), "This page"));
    for (String[] file :
        new String[][] {
          {".json", "JSON"}, {".csv", "CSV"}, {".metadata.json", "how to read the columns"}
        }) {
      links.appendChild(new Text(" · "));
      links.appendChild(link(origin + document.file(file[0]), file[1]));
    }
    root.appendChild(links);
  }

  private static Node heading(int level, String words) {
    Heading heading = new Heading();
    heading.setLevel(level);
    heading.appendChild(text(words));
    return heading;
  }

  private static Node paragraph(String words) {
    Node paragraph = new Paragraph();
    String line = onOneLine(words);
    if (line.startsWith("+")) {
      // The one sign of a list that the library leaves as it is.
      paragraph.appendChild(raw("\\+"));
      line = line.substring(1);
    }
    paragraph.appendChild(new Text(line));
    return paragraph;
  }

  private static Node link(String address, String words) {
    Link link = new Link(address, null);
    link.appendChild(text(words));
    return link;
  }

  private static Node text(String words) {
    return new Text(onOneLine(words));
  }

  private static Node raw(String markdown) {
    HtmlInline node = new HtmlInline();
    node.setLiteral(markdown);
    return node;
  }

  /** Whatever breaks a line would begin a block of its own. */
  private static String onOneLine(String words) {
    return words.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
  }
}
