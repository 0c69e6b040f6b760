package io.payband.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.payband.letter.Letter;
import io.payband.letter.Parties;
import io.payband.letter.Style;
import io.payband.letter.Writing;
import io.payband.letter.resignation.Notice;
import io.payband.letter.resignation.Resignation;
import io.payband.letter.resignation.ResignationLetters;
import io.payband.letter.resignation.Stakes;
import io.payband.letter.resignation.WorkingDays;
import io.payband.letter.template.LetterWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@NullMarked
final class LetterPrinterTest {

  private static final LocalDate DAY = LocalDate.parse("2026-03-16");

  private static Letter letter(String writer) {
    Resignation leaving =
        new Resignation(
            new Parties(writer, null, "Ms. Adeyemi", "Nurse Manager"),
            "Charge Nurse",
            "Front Range Hospital",
            DAY,
            Notice.USUAL,
            new WorkingDays(Set.of(), true),
            null,
            null,
            List.of("finish the spring schedule with Dana"),
            Stakes.NONE);
    Writing writing =
        new ResignationLetters(LetterWriter.english()).write(leaving, Style.plain(DAY));
    return ((Writing.Written) writing).letter();
  }

  private static Printed print(Letter letter, Format format) {
    return LetterPrinter.print(letter, format, Page.LETTER, DAY);
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void theSameLetterGivesTheSameBytes(Format format) {
    assertArrayEquals(
        print(letter("Zoë van der Meer"), format).bytes(),
        print(letter("Zoë van der Meer"), format).bytes());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Linh Nguyễn Thị Ánh",
        "Łukasz Źdźbło",
        "Þórdís Ægisdóttir",
        "Αλέξανδρος Παπαδόπουλος",
        "Юлия Щербакова",
        "Ivana Đorđević",
        "Şükrü İnönü Ğ",
        "Nguye\u0302\u0303n",
        "Ștefan Țepeș",
        "Siobhán O’Dwyer"
      })
  void aNameIsDrawnAndCanBeReadBack(String name) throws IOException {
    Printed pdf = print(letter(name), Format.PDF);
    assertEquals("", pdf.undrawn());
    assertEquals(1, pdf.pages());
    String read = read(pdf);
    assertTrue(read.contains(Normalizer.normalize(name, Normalizer.Form.NFC)), read);
    assertTrue(read.contains("Monday, March 30, 2026"), read);
  }

  @Test
  void aSignThatNoFontDrawsIsNamed() throws IOException {
    Printed pdf = print(letter("李 小龙"), Format.PDF);
    assertTrue(pdf.undrawn().contains("李 (U+674E CJK UNIFIED IDEOGRAPHS 674E)"), pdf.undrawn());
    assertTrue(read(pdf).contains("□ □□"), read(pdf));
    assertTrue(print(letter("ليلى"), Format.PDF).undrawn().contains("ARABIC LETTER LAM"));
  }

  private static String read(Printed pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void aWordFileHoldsTheWholeText() throws IOException {
    Letter letter = letter("李 小龙");
    try (XWPFDocument document =
            new XWPFDocument(new ByteArrayInputStream(print(letter, Format.WORD).bytes()));
        XWPFWordExtractor words = new XWPFWordExtractor(document)) {
      for (var paragraph : letter.paragraphs()) {
        assertTrue(words.getText().contains(paragraph.text()), words.getText());
      }
    }
  }

  @Test
  void whatIsTypedNeverBecomesMarkup() {
    Letter letter = letter("<img src=x onerror=\"alert(1)\">");
    String page = new String(print(letter, Format.HTML).bytes(), StandardCharsets.UTF_8);
    assertFalse(page.contains("<img"), page);
    assertTrue(page.contains("&lt;img src=x"), page);
  }

  @Test
  void everyLinkOfAPageLeadsToALineOfItsLedger() {
    Letter letter = letter("Ana");
    String article = LetterHtml.article(letter);
    String ledger = LetterHtml.ledger(letter);
    var links = Pattern.compile("href=\"#(fact-\\d+)\"").matcher(article);
    int count = 0;
    while (links.find()) {
      count++;
      assertTrue(ledger.contains("id=\"" + links.group(1) + "\""), links.group(1));
    }
    assertEquals(5, count);
    assertTrue(ledger.contains("Last working day, Front Range Hospital"), ledger);
  }

  @Test
  void aMailLinkCarriesSubjectAndBodyAndCannotBeBrokenOutOf() {
    String link = Mailto.link(letter("Ana & Co?bcc=x@example.org"));
    assertTrue(link.startsWith("mailto:?subject=Resignation%20of%20Ana%20%26%20Co%3Fbcc%3D"), link);
    assertTrue(link.contains("&body=Dear%20Ms.%20Adeyemi%2C%0D%0A%0D%0A"), link);
    assertEquals(1, link.chars().filter(c -> c == '&').count());
  }

  @Test
  void aLongWordIsBrokenAndALongLetterGoesOn() {
    Letter letter = letter("x".repeat(6000));
    Printed pdf = print(letter, Format.PDF);
    assertTrue(pdf.pages() > 1, pdf.pages() + " pages");
  }
}
