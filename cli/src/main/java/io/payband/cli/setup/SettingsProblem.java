package io.payband.cli.setup;

/** A setting that cannot be used; the message names where it stands and what was expected. */
public final class SettingsProblem extends RuntimeException {

  private static final long serialVersionUID = 1;

  SettingsProblem(String message) {
    super(message);
  }
}
