package io.payband.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.jar.Manifest;

/** Which program this is, by the manifest of the jar that it was started from. */
final class Version {

  private static final String DEVELOPMENT = "development";

  private Version() {}

  /**
   * Version and revision, such as {@code 0.1.0 (63f34cc)}; {@code development} from class files.
   */
  static String code() {
    String version = Payband.class.getPackage().getImplementationVersion();
    if (version == null) {
      return DEVELOPMENT;
    }
    String revision = revision();
    return revision.isEmpty() ? version : version + " (" + revision + ")";
  }

  private static String revision() {
    URL self = Payband.class.getResource("Payband.class");
    String address = self == null ? "" : self.toString();
    int end = address.lastIndexOf("!/");
    if (!address.startsWith("jar:") || end < 0) {
      return "";
    }
    try (InputStream in =
        java.net
            .URI
            .create(address.substring(0, end) + "!/META-INF/MANIFEST.MF")
            .toURL()
            .openStream()) {
      String revision = new Manifest(in).getMainAttributes().getValue("Payband-Revision");
      return revision == null || revision.equals("unknown") ? "" : revision;
    } catch (IOException e) {
      return "";
    }
  }
}
