package io.payband.web.json;

/** Further members of an answer. */
@FunctionalInterface
public interface JsonPart {

  /** Writes them into the object that is open. */
  void write(Json json);
}
