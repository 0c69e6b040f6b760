package io.payband.letter.template;

import io.payband.fact.Ledger;
import io.payband.letter.Letter;
import io.payband.letter.Paragraph;
import io.payband.letter.Remark;
import io.payband.letter.Run;
import io.payband.letter.Style;
import io.payband.letter.Writing;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes letters from the templates of a language. A template holds no figure, no name and no date;
 * all of these come from the ledger. Safe for use by several threads.
 */
public final class LetterWriter {

  private final Map<String, Template> templates = new ConcurrentHashMap<>();

  /** Writes in English. */
  public static LetterWriter english() {
    return new LetterWriter();
  }

  private LetterWriter() {}

  /**
   * Writes a letter.
   *
   * @param kind a template's name, such as {@code resignation}
   * @throws IllegalArgumentException when there is no such template
   */
  public Writing write(String kind, Ledger ledger, Style style, List<Remark> remarks) {
    return write(kind, ledger, style, remarks, WordBudget.NONE);
  }

  /**
   * Writes a letter that is meant to have a certain number of words: fillers are taken until it
   * has.
   *
   * @throws IllegalArgumentException when there is no such template
   */
  public Writing write(
      String kind, Ledger ledger, Style style, List<Remark> remarks, WordBudget budget) {
    Template template = templates.computeIfAbsent(kind, TemplateReader::english);
    List<Draft> drafts = new ArrayList<>();
    Set<String> missing = new LinkedHashSet<>();
    for (Block block : template.blocks()) {
      Optional<Wording> wording = block.wording(ledger, style);
      if (wording.isPresent()) {
        drafts.add(new Draft(block, wording.get().sentences(), ledger));
      } else if (block.required()) {
        missing(block, ledger, style, missing);
      }
    }
    if (!missing.isEmpty()) {
      return new Writing.Lacks(kind, List.copyOf(missing));
    }
    FactWords words = new FactWords(style.today(), style.dates());
    budget.fill(drafts, words);
    return new Writing.Written(new Letter(kind, paragraphs(drafts, words), ledger, remarks));
  }

  private static List<Paragraph> paragraphs(List<Draft> drafts, FactWords words) {
    List<Paragraph> paragraphs = new ArrayList<>();
    String last = "";
    for (Draft draft : drafts) {
      Paragraph paragraph = draft.paragraph(words);
      if (paragraph.runs().isEmpty()) {
        continue;
      }
      if (!last.isEmpty() && draft.block.joins().equals(last)) {
        List<Run> runs = new ArrayList<>(paragraphs.removeLast().runs());
        runs.add(new Run(" ", null));
        runs.addAll(paragraph.runs());
        paragraphs.add(new Paragraph(draft.block.part(), runs));
      } else {
        paragraphs.add(paragraph);
      }
      last = draft.block.name();
    }
    return paragraphs;
  }

  private static void missing(Block block, Ledger ledger, Style style, Set<String> into) {
    int before = into.size();
    for (Wording wording : block.wordings()) {
      if (wording.meant(ledger, style)) {
        wording.missing(ledger, into);
      }
    }
    if (into.size() == before) {
      into.add(block.name());
    }
  }
}
