package city.tongyou;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import city.tongyou.ui.Refusal;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;

/** What holds in every room. The names are the rules; read them aloud. */
@AnalyzeClasses(packages = "city.tongyou", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {

  @Test
  void every_room_keeps_to_the_doors_that_it_declares() {
    ApplicationModules.of(Tongyou.class).verify();
  }

  @ArchTest
  static final ArchRule records_enums_and_refusals_know_no_framework =
      noClasses()
          .that(
              assignableTo(Record.class)
                  .or(assignableTo(Enum.class))
                  .or(assignableTo(Refusal.class)))
          .and()
          .arePublic()
          .and()
          .resideOutsideOfPackages("..web..", "..ui..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework..", "jakarta..");

  @ArchTest
  static final ArchRule a_repository_is_seen_by_its_own_package_alone =
      classes().that().areAnnotatedWith(Repository.class).should().bePackagePrivate();

  @ArchTest
  static final ArchRule pages_ask_the_face_and_never_the_table =
      noClasses()
          .that()
          .resideInAPackage("..web..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.springframework.jdbc..");

  @ArchTest
  static final ArchRule time_comes_from_an_injected_clock =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now");

  @ArchTest
  static final ArchRule a_name_says_what_a_thing_does =
      noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Processor)");

  @ArchTest
  static final ArchRule a_face_is_a_public_service_in_the_root_of_its_module =
      classes()
          .that()
          .areAnnotatedWith(Service.class)
          .should()
          .bePublic()
          .andShould()
          .resideInAnyPackage("city.tongyou.*");
}
