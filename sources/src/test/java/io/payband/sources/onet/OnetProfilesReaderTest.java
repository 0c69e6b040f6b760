package io.payband.sources.onet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.payband.observation.OccupationProfile;
import io.payband.observation.OccupationProfile.Rating;
import io.payband.observation.OccupationProfile.Technology;
import io.payband.sources.Reading;
import io.payband.sources.SourceProblem;
import io.payband.sources.TestFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnetProfilesReaderTest {

  private static final String RATING =
      "O*NET-SOC Code,Element Name,Scale ID,Data Value,Recommend Suppress,Not Relevant";

  @TempDir Path temporary;

  private TestFolder folder() {
    return new TestFolder(temporary)
        .with("onet/occupation_data.tsv", "O*NET-SOC Code\tTitle\tDescription");
  }

  private static List<OccupationProfile> read(TestFolder folder) throws SourceProblem {
    return OnetProfilesReader.read(folder.reading(OnetReader.DESCRIPTION));
  }

  @Test
  void partsOfAnOccupationAreItsMean() throws SourceProblem {
    TestFolder folder =
        folder()
            .with(
                "onet/skills.csv",
                RATING,
                "53-0001.00,Driving,IM,4,N,",
                "53-0001.00,Driving,LV,3,N,N",
                "53-0001.02,Driving,IM,3,N,",
                "53-0001.02,Driving,LV,2,N,Y",
                "53-0001.00,Whistling,IM,4.5,N,",
                "53-0001.00,Whistling,LV,1,Y,N",
                "53-0001.00,Singing,LV,1,N,N")
            .with("onet/knowledge.csv", RATING, "53-0001.00,Horses,IM,5,N,")
            .with(
                "onet/technology_skills.tsv",
                "O*NET-SOC Code\tExample\tHot Technology\tIn Demand",
                "53-0001.00\tReins\tY\tN",
                "53-0001.02\tReins\tN\tY",
                "53-0001.02\tLantern\tN\tN")
            .with(
                "onet/job_zones.tsv", "O*NET-SOC Code\tJob Zone", "53-0001.00\t2", "53-0001.02\t3")
            .with(
                "onet/related_occupations.tsv",
                "O*NET-SOC Code\tRelated O*NET-SOC Code\tIndex",
                "53-0001.00\t53-0001.02\t1",
                "53-0001.00\t53-0007.00\t3",
                "53-0001.00\t53-0003.00\t2",
                "53-0001.02\t53-0007.01\t1");
    assertEquals(
        List.of(
            new OccupationProfile(
                "53-0001",
                2.5,
                List.of(new Rating("Whistling", 4.5, Double.NaN), new Rating("Driving", 3.5, 3)),
                List.of(new Rating("Horses", 5, Double.NaN)),
                List.of(
                    new Technology("Lantern", false, false), new Technology("Reins", true, true)),
                List.of("53-0007", "53-0003"))),
        read(folder));
  }

  @Test
  void withoutTheFilesThereAreNoProfiles() throws SourceProblem {
    assertEquals(List.of(), read(folder()));
  }

  @ParameterizedTest
  @CsvSource({
    "53-0001.00, 53-0001, O*NET-SOC Code",
    "Driving, '', Element Name",
    "IM, XX, Scale ID",
    "',4,', ',0.5,', Data Value",
    "',4,', ',5.5,', Data Value",
    "'N,', 'Y,', Recommend Suppress"
  })
  void aRatingThatIsNoneIsRefused(String of, String with, String field) throws SourceProblem {
    Reading reading =
        folder()
            .with("onet/skills.csv", RATING, "53-0001.00,Driving,IM,4,N,".replace(of, with))
            .reading(OnetReader.DESCRIPTION);
    assertEquals(List.of(), OnetProfilesReader.read(reading));
    assertEquals(field, reading.report().rules().getFirst().field());
  }
}
