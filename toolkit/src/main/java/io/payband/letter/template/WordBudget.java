package io.payband.letter.template;

import io.payband.letter.Paragraph;
import io.payband.letter.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many words a spoken text should have.
 *
 * @param least words, where there is enough to say
 * @param most words that fillers may bring it to
 */
public record WordBudget(int least, int most) {

  /** No fillers. */
  public static final WordBudget NONE = new WordBudget(0, 0);

  /** Takes fillers by rank until there are enough words; of the same rank, the later part first. */
  void fill(List<Draft> drafts, FactWords words) {
    if (most == 0) {
      return;
    }
    int count = 0;
    for (Draft draft : drafts) {
      if (draft.block.part() == Paragraph.Part.BODY) {
        count += Words.count(draft.paragraph(words).text());
      }
    }
    for (int rank = 0; rank < 26 && count < least; rank++) {
      for (int at = drafts.size() - 1; at >= 0; at--) {
        Draft draft = drafts.get(at);
        for (int i = 0; i < draft.sentences.size() && count < least; i++) {
          if (draft.sentences.get(i).rank() == rank && draft.waits(i)) {
            int more = Words.count(draft.sentence(i, words));
            if (count + more <= most) {
              draft.take(i);
              count += more;
            }
          }
        }
      }
    }
  }

  /** Why a text is outside of the budget; null when it is inside. */
  public @Nullable String fault(int count) {
    if (most == 0 || (count >= least && count <= most)) {
      return null;
    }
    return count < least
        ? "It has " + count + " words; about " + least + " fill the time."
        : "It has " + count + " words; more than " + most + " do not fit into the time.";
  }
}
