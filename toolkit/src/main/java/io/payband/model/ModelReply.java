package io.payband.model;

/** What came back from an endpoint. */
sealed interface ModelReply {

  /** What the model wrote. */
  record Text(String content) implements ModelReply {}

  /**
   * Nothing that can be used.
   *
   * @param why in one sentence, without anything of the request
   */
  record Failed(String why) implements ModelReply {}
}
