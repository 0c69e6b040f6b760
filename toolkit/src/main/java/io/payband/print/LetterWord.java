package io.payband.print;

import io.payband.letter.Letter;
import io.payband.letter.Paragraph;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** A letter as a Word file that can be edited and sent: the text alone, without marks. */
final class LetterWord {

  private static final String FONT = "Palatino Linotype";

  private LetterWord() {}

  static Printed print(Letter letter, Page page, LocalDate date) {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      page(document, page);
      List<Paragraph> paragraphs = letter.paragraphs();
      for (int i = 0; i < paragraphs.size(); i++) {
        Paragraph.Part next =
            i + 1 < paragraphs.size() ? paragraphs.get(i + 1).part() : Paragraph.Part.BODY;
        XWPFParagraph added = add(document, paragraphs.get(i), next);
        if (letter.onPaper() && paragraphs.get(i).part() == Paragraph.Part.SIGNATURE) {
          added.setSpacingBefore(720);
        }
      }
      var about = document.getProperties().getCoreProperties();
      Optional<Date> day = Optional.of(Date.from(date.atStartOfDay().toInstant(ZoneOffset.UTC)));
      about.setCreated(day);
      about.setModified(day);
      about.setCreator("");
      about.setTitle(letter.subject());
      document.write(out);
      return new Printed(settled(out.toByteArray()), 0, Set.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void page(XWPFDocument document, Page page) {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(twips(page.width()));
    size.setH(twips(page.height()));
    CTPageMar margins = section.addNewPgMar();
    margins.setLeft(twips(72));
    margins.setRight(twips(72));
    margins.setTop(twips(72));
    margins.setBottom(twips(72));
  }

  private static BigInteger twips(float points) {
    return BigInteger.valueOf(Math.round(points * 20));
  }

  private static XWPFParagraph add(
      XWPFDocument document, Paragraph paragraph, Paragraph.Part next) {
    XWPFParagraph added = document.createParagraph();
    added.setSpacingBetween(1.15);
    boolean close =
        (paragraph.part() == Paragraph.Part.HEAD && next == Paragraph.Part.HEAD)
            || next == Paragraph.Part.ITEM
            || paragraph.part() == Paragraph.Part.QUESTION
            || paragraph.part() == Paragraph.Part.CLOSING;
    added.setSpacingAfter(close ? 40 : 200);
    String text = paragraph.text();
    if (paragraph.part() == Paragraph.Part.ITEM) {
      added.setIndentationLeft(360);
      added.setIndentationHanging(240);
      text = "–\t" + text;
    }
    XWPFRun run = added.createRun();
    run.setFontFamily(FONT);
    run.setFontSize(11);
    run.setBold(
        paragraph.part() == Paragraph.Part.SUBJECT || paragraph.part() == Paragraph.Part.QUESTION);
    String[] parts = text.split("\t", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        run.addTab();
      }
      run.setText(parts[i]);
    }
    return added;
  }

  /** The same parts in the order of their names, without the time of writing. */
  private static byte[] settled(byte[] zip) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      ZipEntry entry = in.getNextEntry();
      while (entry != null) {
        parts.put(entry.getName(), in.readAllBytes());
        entry = in.getNextEntry();
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream written = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        written.putNextEntry(entry);
        written.write(part.getValue());
        written.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
