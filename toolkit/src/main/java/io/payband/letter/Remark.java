package io.payband.letter;

/**
 * Something that the writer should know and the reader of the letter does not see.
 *
 * @param about why it is said
 * @param text in whole sentences
 */
public record Remark(About about, String text) {

  /** Why a remark is made. */
  public enum About {
    /** Something was left out of the letter. */
    LEFT_OUT,
    /** Something may work against the writer. */
    WARNING,
    /** How something was computed. */
    RULE,
    /** To be looked at before the letter is sent. */
    CHECK,
    /** What the law of the place says. */
    LAW
  }
}
