package io.payband.web.document;

import io.payband.market.Manifest;
import io.payband.market.SourceEntry;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How to read a document's files, in the vocabulary of CSV on the Web (W3C, Metadata Vocabulary for
 * Tabular Data, 17 December 2015): each column with its datatype, unit and meaning, the sources
 * with their licences, the snapshot.
 */
public final class MetadataForm {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private MetadataForm() {}

  /** The description as bytes in UTF-8. */
  public static byte[] bytes(Document document) {
    Manifest manifest = document.manifest();
    ObjectNode root = MAPPER.createObjectNode();
    root.putArray("@context").add("http://www.w3.org/ns/csvw").addObject().put("@language", "en");
    root.put("@type", "Table");
    root.put("url", document.file(".csv"));
    root.put("dc:title", document.title());
    root.put("dc:description", String.join(" ", document.findings()));
    root.put("dc:date", manifest.date().toString());
    root.put("dc:identifier", "snapshot " + manifest.hash());
    root.put("dc:creator", "Payband " + manifest.codeVersion());
    root.put("dc:language", "en");
    root.put("dc:rights", manifest.notice());
    root.put("schema:measurementTechnique", "/method");
    sources(root.putArray("dc:source"), manifest);
    notes(root.putArray("notes"), document);
    root.putObject("dialect")
        .put("encoding", "utf-8")
        .put("delimiter", ",")
        .put("header", true)
        .put("headerRowCount", 1)
        .putArray("lineTerminators")
        .add("\r\n");
    ObjectNode schema = root.putObject("tableSchema");
    ArrayNode columns = schema.putArray("columns");
    for (Column column : document.whole().columns()) {
      ObjectNode node = columns.addObject();
      node.put("name", column.name());
      node.putArray("titles").add(column.name()).add(column.title());
      node.put("datatype", column.kind().datatype());
      node.put("null", "");
      node.put("required", false);
      if (column.kind() == Column.Kind.LIST) {
        node.put("separator", " ");
      }
      node.put(
          "dc:description",
          column.meaning()
              + (column.absent().isEmpty() ? "." : ". Empty: " + column.absent() + "."));
      if (!column.kind().unit().isEmpty()) {
        node.put("schema:unitText", column.kind().unit());
      }
    }
    return MAPPER.writeValueAsBytes(root);
  }

  private static void sources(ArrayNode list, Manifest manifest) {
    for (SourceEntry source : manifest.sources()) {
      list.addObject()
          .put("dc:identifier", source.id())
          .put("dc:title", source.name())
          .put("dc:type", source.kind())
          .put("dc:publisher", source.publisher())
          .put("dc:temporal", source.period())
          .put("dc:license", source.licence())
          .put("dc:rights", source.attribution())
          .put("schema:size", source.used());
    }
  }

  private static void notes(ArrayNode list, Document document) {
    for (String note :
        new String[] {
          "The same page is at " + document.path() + document.query() + ".",
          "p10, p25, p50, p75 and p90 say how far people differ; median_low and median_high say how"
              + " far the median itself may be off, nine times in ten.",
          "A count of 1 to 4 is not published: its cell is empty, and the column reason says so.",
          "Words that a spreadsheet would take for a formula begin with an apostrophe."
        }) {
      list.addObject().put("dc:description", note);
    }
    document.notes().forEach(note -> list.addObject().put("dc:description", note));
  }
}
