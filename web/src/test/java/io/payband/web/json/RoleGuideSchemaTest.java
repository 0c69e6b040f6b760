package io.payband.web.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema of role guides says what the guides are. */
class RoleGuideSchemaTest {

  private static final Path GUIDES = Path.of("../store/src/main/resources/io/payband/store/guides");

  private static final JsonMapper MAPPER = new JsonMapper();

  private static JsonNode schema() throws IOException {
    return MAPPER.readTree(Files.readString(Path.of("../docs/schema/role-guide.schema.json")));
  }

  private static JsonNode guide(String yaml) {
    return MAPPER.valueToTree(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml));
  }

  @Test
  void everyGuideHasTheShapeOfTheSchema() throws IOException {
    List<String> findings = new ArrayList<>();
    try (Stream<Path> files = Files.list(GUIDES)) {
      for (Path file : files.sorted().toList()) {
        SchemaCheck.findings(schema(), guide(Files.readString(file)))
            .forEach(finding -> findings.add(file.getFileName() + finding));
      }
    }
    assertEquals(List.of(), findings);
  }

  @Test
  void aKeyThatIsMissingOrUnknownIsFound() throws IOException {
    String text = Files.readString(GUIDES.resolve("backend-engineer.yml"));
    assertFalse(SchemaCheck.findings(schema(), guide(text.replace("does:", "doez:"))).isEmpty());
    assertEquals(1, SchemaCheck.findings(schema(), guide(text + "\nmore: than that\n")).size());
  }
}
