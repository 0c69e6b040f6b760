package io.payband.web.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.payband.web.json.Sample;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DocumentTest {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private static Document of(String name, String title) {
    return new Document(
        title,
        "/roles/x",
        "?level=L5",
        List.of(name, ""),
        List.of(
            new Table(
                "one",
                name,
                List.of(
                    Columns.text("name", title, "A name"),
                    Columns.P50,
                    Columns.REASON,
                    Columns.SOURCES),
                List.of(
                    List.of(name, "-1500", "", "made-up other"),
                    List.of("plain", "", "not known", ""))),
            new Table(
                "two", "Counts", List.of(Columns.REPORTS), List.of(List.of("7"), List.of("12"))),
            new Table("none", "Empty", List.of(Columns.REPORTS), List.of())),
        List.of("A note."),
        Sample.MANIFEST);
  }

  @Test
  void allTablesAreOneFileAndTheFirstColumnTellsThemApart() {
    List<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(CsvForm.text(of("a", "b"))).stream().toList();
    assertThat(rows).hasSize(4);
    assertThat(rows.getFirst().getHeader())
        .containsExactly(
            "figure",
            "name",
            "p50",
            "reason",
            "sources",
            "reports",
            "snapshot_date",
            "snapshot",
            "notice");
    assertThat(rows)
        .extracting(row -> row.getField("figure"))
        .containsExactly("one", "one", "two", "two");
    assertThat(rows).allMatch(row -> row.getField("snapshot").equals("00ff"));
    assertThat(rows.getFirst().getField("p50")).isEqualTo("-1500");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# no heading",
        "<script>alert(1)</script>",
        "[text](javascript:alert)",
        "![x](y)",
        "a | b | c",
        "*a* _b_ `c` ~d~",
        "1. one",
        "- one",
        "> said",
        "    code",
        "&lt;b&gt; &amp;",
        "a\nb\n\n# c",
        "| a |\n|---|\n| b |",
        "\\| \\` \\",
        "---",
        "a\u2028# b",
        "===",
        "+ x",
        "***",
        "``` x"
      })
  void noWordBecomesMarkup(String words) {
    String text = MarkdownForm.text(of(words, words), "");
    Parser parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();
    Node read = parser.parse(text);
    String html =
        HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).build().render(read);
    String plain =
        MarkdownForm.text(of("x", "x"), "")
            .lines()
            .filter(line -> line.startsWith("#"))
            .map(line -> line.replaceAll("[^#].*", ""))
            .toList()
            .toString();
    assertThat(
            text.lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceAll("[^#].*", ""))
                .toList())
        .as(text)
        .hasToString(plain);
    assertThat(html)
        .doesNotContain("<script", "<img", "javascript:alert\"", "<em", "<code", "<ol", "<pre")
        .doesNotContain("<blockquote", "<hr", "<del");
    assertThat(html.split("<table", -1)).hasSize(3);
    assertThat(html.split("<tr", -1)).as(html).hasSize(1 + 3 + 3);
    String said = words.replaceAll("[\\p{Cntrl}\\u2028]+", " ").strip();
    assertThat(html.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
        .contains("<p>" + said);
  }

  @Test
  void theDescriptionHasAColumnForEveryOneOfTheFile() {
    Document document = of("a", "b");
    JsonNode root = MAPPER.readTree(MetadataForm.bytes(document));
    assertThat(root.get("url").asString()).isEqualTo("/roles/x.csv?level=L5");
    JsonNode columns = root.get("tableSchema").get("columns");
    String head = CsvForm.text(document).lines().findFirst().orElseThrow();
    assertThat(columns.valueStream().map(column -> column.get("name").asString()).toList())
        .containsExactly(head.split(","));
    assertThat(columns.get(2).get("schema:unitText").asString()).isEqualTo("USD/year");
    assertThat(root.get("dc:source").get(0).get("dc:license").asString()).isEqualTo("CC0");
  }

  @Test
  void anAbsentCellIsNullAndSaysWhy() {
    JsonNode root = MAPPER.readTree(JsonForm.bytes(of("a", "b")));
    JsonNode rows = root.get("tables").get(0).get("rows");
    assertThat(rows.get(1).get("p50").isNull()).isTrue();
    assertThat(rows.get(1).get("reason").asString()).isEqualTo("not known");
    assertThat(rows.get(0).get("sources").size()).isEqualTo(2);
    assertThat(root.get("tables").size()).isEqualTo(2);
  }

  @Test
  void aRowIsAsLongAsItsColumns() {
    assertThatThrownBy(() -> new Table("x", "x", List.of(Columns.P50), List.of(List.of("1", "2"))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Column("P50", "x", Column.Kind.TEXT, "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void proseIsOneTextOnThePageAndInItsFiles() {
    List<Prose> parts =
        Prose.read(
            """
            ## one | The first | A heading with a <b> in it

            Words, [a link](/glossary#band) and **a lead**.

            > **Note.** Beside it.

            ## two | The second | Another

            More.
            """);
    assertThat(parts).extracting(Prose::id).containsExactly("one", "two");
    assertThat(parts.getFirst().html())
        .isEqualTo(
            "<p>Words, <a href=\"/glossary#band\">a link</a> and <b>a lead</b>.</p>\n"
                + "<p class=\"note\"><b>Note.</b> Beside it.</p>");
    Document document =
        new Document("A page", "/x", "", List.of(), List.of(), parts, List.of(), Sample.MANIFEST);
    assertThat(MarkdownForm.text(document, "https://pay.example"))
        .contains(
            "## The first: A heading with a \\<b\\> in it",
            "[a link](https://pay.example/glossary#band) and **a lead**.",
            "> **Note.** Beside it.",
            "## The second: Another\n\nMore.");
    assertThat(MAPPER.readTree(JsonForm.bytes(document)).at("/prose/1/text").asString())
        .isEqualTo("More.");
  }

  @Test
  void proseWithoutItsHeadingIsRefused() {
    assertThatThrownBy(() -> Prose.read("## one | two\n\nWords.\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("one | two");
    assertThatThrownBy(() -> Prose.read("## a | b | c\n\nx\n\n## a | b | c\n\ny\n"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
