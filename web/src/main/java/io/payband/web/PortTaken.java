package io.payband.web;

/** The port is taken by another program. */
public final class PortTaken extends RuntimeException {

  private final int port;

  PortTaken(int port, Throwable cause) {
    super("Port " + port + " is taken by another program.", cause);
    this.port = port;
  }

  /** The port. */
  public int port() {
    return port;
  }
}
