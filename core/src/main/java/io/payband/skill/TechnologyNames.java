package io.payband.skill;

import java.util.Map;
import java.util.Set;

/** From a survey's name of a technology to the one that is shown. */
final class TechnologyNames {

  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          Map.entry("Amazon Web Services (AWS)", "AWS"),
          Map.entry("Oracle Cloud Infrastructure (OCI)", "Oracle Cloud"),
          Map.entry("Bash/Shell (all shells)", "Bash or another shell"),
          Map.entry("HTML/CSS", "HTML and CSS"),
          Map.entry("Visual Basic (.Net)", "Visual Basic .NET"),
          Map.entry(".NET (5+)", ".NET 5 or later"),
          Map.entry(".NET Framework (1.0 - 4.8)", ".NET Framework"),
          Map.entry("ASP.NET CORE", "ASP.NET Core"),
          Map.entry("Torch/PyTorch", "PyTorch"),
          Map.entry("Maven (build tool)", "Maven"),
          Map.entry("Linode, now Akamai", "Linode"),
          Map.entry("IBM Cloud Or Watson", "IBM Cloud"),
          Map.entry("Dynamodb", "DynamoDB"),
          Map.entry("Cockroachdb", "CockroachDB"),
          Map.entry("Clickhouse", "ClickHouse"),
          Map.entry("Couch DB", "CouchDB"),
          Map.entry("Neo4J", "Neo4j"),
          Map.entry("Opencv", "OpenCV"),
          Map.entry("Scikit-Learn", "scikit-learn"),
          Map.entry("Pip", "pip"),
          Map.entry("Digital Ocean", "DigitalOcean"),
          Map.entry("Cobol", "COBOL"));

  /**
   * What installs other software, or comes with it: it tells the machine and the employer rather
   * than what someone can do. It is held alike and has no premium of its own.
   */
  private static final Set<String> INSTALLERS =
      Set.of(
          "APT",
          "Cargo",
          "Chocolatey",
          "Composer",
          "Homebrew",
          "npm",
          "NuGet",
          "Pacman",
          "pip",
          "pnpm",
          "Yarn");

  private TechnologyNames() {}

  /** Whether a technology, tidily named, is a skill. */
  static boolean isSkill(String name) {
    return !INSTALLERS.contains(name);
  }

  /** The shown name; the survey's own where that needs no change. */
  static String tidy(String technology) {
    String name = technology.strip();
    return KNOWN.getOrDefault(name, name);
  }
}
