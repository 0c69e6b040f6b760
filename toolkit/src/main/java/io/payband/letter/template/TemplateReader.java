package io.payband.letter.template;

import io.payband.letter.Length;
import io.payband.letter.Paragraph;
import io.payband.letter.Tone;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a template.
 *
 * <pre>
 * # a remark
 * [ask required]                     a paragraph; subject, greeting, closing … are known by name
 * [close joins=ask]                  goes on the paragraph of that name, where it is there
 * @ warm full +deadline -competing   a wording and when it may be used; several are tried in turn
 * Could you do {ask-base}?           a sentence that must be there
 * ? I will answer by {deadline}.     one that goes without its facts
 * ~b Thank you for asking.           a filler, taken where there is room; a before b
 * I want to join[[ {employer}]].     double brackets: only when the facts inside are there
 * </pre>
 */
final class TemplateReader {

  private final String kind;
  private final List<Block> blocks = new ArrayList<>();
  private @Nullable String block;
  private List<Wording> wordings = new ArrayList<>();
  private @Nullable List<Condition> conditions;
  private List<Sentence> sentences = new ArrayList<>();
  private int line;

  private TemplateReader(String kind) {
    this.kind = kind;
  }

  /** The template of a kind from the English bundle. */
  static Template english(String kind) {
    String path = "/letters/en/" + kind + ".txt";
    try (InputStream in = TemplateReader.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no letter is called " + kind);
      }
      return read(kind, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A template from text.
   *
   * @throws IllegalArgumentException naming the line when it is none
   */
  static Template read(String kind, String text) {
    TemplateReader reader = new TemplateReader(kind);
    text.lines().forEach(reader::line);
    reader.endBlock();
    return new Template(kind, reader.blocks);
  }

  private void line(String raw) {
    line++;
    String text = raw.strip();
    if (text.isEmpty() || text.startsWith("#")) {
      return;
    }
    if (text.startsWith("[") && !text.startsWith("[[")) {
      endBlock();
      block = text.substring(1, text.length() - 1);
    } else if (text.startsWith("@")) {
      endWording();
      conditions = conditions(text.substring(1).strip());
    } else {
      if (conditions == null) {
        conditions = List.of();
      }
      sentences.add(sentence(text));
    }
  }

  private Sentence sentence(String text) {
    if (text.startsWith("? ")) {
      return new Sentence(Sentence.Need.MAY, 0, pieces(text.substring(2)));
    }
    if (text.startsWith("~")) {
      return new Sentence(Sentence.Need.FILL, text.charAt(1) - 'a', pieces(text.substring(3)));
    }
    return new Sentence(Sentence.Need.MUST, 0, pieces(text));
  }

  private List<Condition> conditions(String text) {
    List<Condition> found = new ArrayList<>();
    Set<Tone> tones = EnumSet.noneOf(Tone.class);
    for (String word : text.split(" +", -1)) {
      if (word.startsWith("+")) {
        found.add(new Condition.Has(word.substring(1)));
      } else if (word.startsWith("-")) {
        found.add(new Condition.Lacks(word.substring(1)));
      } else if (word.contains("<")) {
        String[] facts = word.split("<", 2);
        found.add(new Condition.Below(facts[0], facts[1]));
      } else if (word.contains("=")) {
        int at = word.indexOf('=');
        found.add(
            new Condition.Is(word.substring(0, at), word.substring(at + 1).replace('_', ' ')));
      } else if (word.equals("short") || word.equals("full")) {
        found.add(new Condition.OfLength(Length.valueOf(word.toUpperCase(Locale.ROOT))));
      } else if (!word.isEmpty()) {
        tones.add(Tone.valueOf(word.toUpperCase(Locale.ROOT)));
      }
    }
    if (!tones.isEmpty()) {
      found.add(new Condition.InTone(tones));
    }
    return found;
  }

  private List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int maybe = text.indexOf("[[", at);
      int slot = text.indexOf('{', at);
      if (maybe >= 0 && (slot < 0 || maybe < slot)) {
        words(text.substring(at, maybe), pieces);
        int end = end(text, maybe, "]]");
        pieces.add(new Piece.Maybe(List.copyOf(pieces(text.substring(maybe + 2, end)))));
        at = end + 2;
      } else if (slot >= 0) {
        words(text.substring(at, slot), pieces);
        int end = end(text, slot, "}");
        String[] parts = text.substring(slot + 1, end).split(":", 2);
        pieces.add(new Piece.Slot(parts[0], parts.length == 2 ? parts[1] : ""));
        at = end + 1;
      } else {
        words(text.substring(at), pieces);
        at = text.length();
      }
    }
    return pieces;
  }

  private int end(String text, int from, String mark) {
    int end = text.indexOf(mark, from);
    if (end < 0) {
      throw new IllegalArgumentException(kind + ", line " + line + ": expected " + mark);
    }
    return end;
  }

  private static void words(String words, List<Piece> into) {
    if (!words.isEmpty()) {
      into.add(new Piece.Text(words));
    }
  }

  private void endWording() {
    if (conditions != null) {
      wordings.add(new Wording(conditions, sentences));
    }
    conditions = null;
    sentences = new ArrayList<>();
  }

  private void endBlock() {
    endWording();
    if (block != null) {
      String[] words = block.split(" ", -1);
      boolean required = false;
      String joins = "";
      for (String word : words) {
        required |= word.equals("required");
        joins = word.startsWith("joins=") ? word.substring(6) : joins;
      }
      blocks.add(new Block(part(words[0]), words[0], required, joins, wordings));
    }
    wordings = new ArrayList<>();
  }

  private static Paragraph.Part part(String name) {
    String first = name.split("-", -1)[0].toUpperCase(Locale.ROOT);
    for (Paragraph.Part part : Paragraph.Part.values()) {
      if (part.name().equals(first)) {
        return part;
      }
    }
    return Paragraph.Part.BODY;
  }
}
