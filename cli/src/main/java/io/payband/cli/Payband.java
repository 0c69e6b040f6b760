package io.payband.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The program's entry: {@code payband COMMAND …}. */
@Command(
    name = "payband",
    description = "What two jobs pay, side by side, with every figure traceable.",
    mixinStandardHelpOptions = true,
    versionProvider = Payband.Version.class)
public final class Payband implements Runnable {

  private Payband() {}

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Payband()).execute(arguments));
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }

  /** The version that the jar's manifest names; {@code development} when run from class folders. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Payband.class.getPackage().getImplementationVersion();
      return new String[] {"payband " + (version == null ? "development" : version)};
    }
  }
}
