package io.payband.web;

import io.payband.web.serving.PublicAddress;

/** The pages with made-up figures, to look at: the port is the first argument. */
public final class SampleServer {

  private SampleServer() {}

  /** Runs until it is ended. */
  public static void main(String[] arguments) {
    int port = arguments.length == 0 ? 8089 : Integer.parseInt(arguments[0]);
    PaybandWeb.start(port, "127.0.0.1", new SampleMarket(), false, PublicAddress.NONE);
  }
}
