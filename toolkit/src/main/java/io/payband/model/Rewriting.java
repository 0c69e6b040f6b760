package io.payband.model;

import io.payband.letter.Letter;

/** What became of a letter that a model was asked to put into other words. */
public sealed interface Rewriting {

  /** The letter to show. */
  Letter letter();

  /**
   * In the model's words, each of its sentences checked.
   *
   * @param tries how often the model was asked, from 1
   */
  record Rewritten(Letter letter, int tries) implements Rewriting {}

  /**
   * As it was.
   *
   * @param why in a sentence
   */
  record Kept(Letter letter, String why) implements Rewriting {}
}
