package io.payband.cli.setup;

/**
 * One thing that was looked at.
 *
 * @param name what
 * @param state how it is
 * @param found what was found
 * @param repair what to do; empty where nothing has to be done
 */
public record Check(String name, State state, String found, String repair) {

  /** How a thing is. */
  public enum State {
    OK,
    /** Not needed by everybody; only what needs it does not work. */
    MISSING,
    FAILED
  }

  static Check ok(String name, String found) {
    return new Check(name, State.OK, found, "");
  }

  static Check missing(String name, String found, String repair) {
    return new Check(name, State.MISSING, found, repair);
  }

  static Check failed(String name, String found, String repair) {
    return new Check(name, State.FAILED, found, repair);
  }
}
