package io.payband.print;

import io.payband.letter.Letter;
import io.payband.letter.Paragraph;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * A letter as PDF, set in Noto Serif, which is embedded; what it lacks is looked for in Liberation
 * Sans.
 */
final class LetterPdf implements AutoCloseable {

  private static final float MARGIN = 72;
  private static final float SIZE = 11;
  private static final float LEADING = 16;
  private static final float GAP = 9;
  private static final float INDENT = 14;

  /** Room for a signature by hand. */
  private static final float SIGNING = 36;

  private final PDDocument document = new PDDocument();
  private final Set<Integer> undrawn = new TreeSet<>();
  private final Page page;
  private final Face plain;
  private final Face strong;
  private @Nullable PDPageContentStream stream;
  private float y;

  private LetterPdf(Page page) throws IOException {
    this.page = page;
    PDFont other =
        font(PDDocument.class, "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf");
    plain = new Face(List.of(font(LetterPdf.class, "NotoSerif-Regular.ttf"), other), undrawn);
    strong = new Face(List.of(font(LetterPdf.class, "NotoSerif-Bold.ttf"), other), undrawn);
  }

  private PDFont font(Class<?> beside, String name) throws IOException {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("the font " + name + " is missing");
      }
      return PDType0Font.load(document, in, true);
    }
  }

  static Printed print(Letter letter, Page page) {
    try (LetterPdf pdf = new LetterPdf(page)) {
      return pdf.print(letter);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Printed print(Letter letter) throws IOException {
    List<Paragraph> paragraphs = letter.paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (letter.onPaper() && paragraphs.get(i).part() == Paragraph.Part.SIGNATURE) {
        y -= SIGNING;
      }
      paragraph(paragraphs.get(i), i == 0 ? null : paragraphs.get(i - 1).part());
    }
    if (stream != null) {
      stream.close();
    }
    document.getDocumentCatalog().setLanguage("en");
    document.getDocumentInformation().setTitle(letter.subject());
    // Otherwise the time of writing goes into the file's identity.
    document.setDocumentId((long) letter.text().hashCode());
    int pages = document.getNumberOfPages();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return new Printed(out.toByteArray(), pages, undrawn);
  }

  private void paragraph(Paragraph paragraph, Paragraph.@Nullable Part before) throws IOException {
    Paragraph.Part part = paragraph.part();
    boolean strongly = part == Paragraph.Part.SUBJECT || part == Paragraph.Part.QUESTION;
    boolean item = part == Paragraph.Part.ITEM;
    float left = MARGIN + (item ? INDENT : 0);
    List<String> lines =
        lines(
            Normalizer.normalize(paragraph.text(), Normalizer.Form.NFC),
            strongly ? strong : plain,
            page.width() - MARGIN - left);
    boolean close =
        (part == Paragraph.Part.HEAD && before == Paragraph.Part.HEAD)
            || item
            || before == Paragraph.Part.QUESTION
            || before == Paragraph.Part.CLOSING;
    y -= before == null || close ? 0 : GAP;
    for (int i = 0; i < lines.size(); i++) {
      PDPageContentStream open = room();
      if (item && i == 0) {
        draw(open, "–", plain, MARGIN);
      }
      draw(open, lines.get(i), strongly ? strong : plain, left);
    }
  }

  /** Moves to the next line, on a new page when this one is full. */
  private PDPageContentStream room() throws IOException {
    PDPageContentStream open = stream;
    if (open == null || y - LEADING < MARGIN) {
      if (open != null) {
        open.close();
      }
      PDPage added = new PDPage(new PDRectangle(page.width(), page.height()));
      document.addPage(added);
      open = new PDPageContentStream(document, added);
      stream = open;
      y = page.height() - MARGIN;
    }
    y -= LEADING;
    return open;
  }

  private void draw(PDPageContentStream open, String line, Face face, float left)
      throws IOException {
    open.beginText();
    open.newLineAtOffset(left, y);
    for (Face.Piece piece : face.pieces(line)) {
      open.setFont(piece.font(), SIZE);
      open.showText(piece.text());
    }
    open.endText();
  }

  /** Breaks at spaces, and inside of a word only where it is wider than the line. */
  private static List<String> lines(String text, Face face, float width) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split("\\s+", -1)) {
      String joined = line.isEmpty() ? word : line + " " + word;
      if (face.width(joined, SIZE) <= width) {
        line.setLength(0);
        line.append(joined);
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line.toString());
        line.setLength(0);
      }
      for (int point : word.codePoints().toArray()) {
        String sign = Character.toString(point);
        if (!line.isEmpty() && face.width(line + sign, SIZE) > width) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(sign);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
