package io.payband.cli.table;

import java.io.IOException;

/** A table that cannot be read or written as a whole; the message is one sentence. */
public final class TableProblem extends IOException {

  private static final long serialVersionUID = 1;

  TableProblem(String message) {
    super(message);
  }
}
