package org.ballincourt;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchUnitRunner;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballincourt.jira.SystemClock;
import org.ballincourt.testing.BuiltPlugin;
import org.junit.runner.RunWith;

@RunWith(ArchUnitRunner.class)
@AnalyzeClasses(locations = BuiltPlugin.class)
public class ArchitectureTest {

  /** Without the packages below them. */
  private static final String[] PURE =
      Stream.of(
              "calendar",
              "calendar.holiday",
              "change",
              "figures",
              "settings",
              "site",
              "court",
              "court.life",
              "client",
              "client.country",
              "commitment",
              "followup",
              "followup.meeting",
              "followup.outcome",
              "commitment.fact",
              "commitment.target",
              "mail",
              "privacy",
              "questionnaire",
              "questionnaire.answer",
              "questionnaire.invitation",
              "questionnaire.figures",
              "questionnaire.action",
              "followup",
              "report",
              "report.evidence",
              "report.settings",
              "report.share",
              "report.share.difference")
          .map("org.ballincourt."::concat)
          .toArray(String[]::new);

  /** What tells the time or the zone of the machine, by the class that has it. */
  private static final Map<String, String> MACHINE_TIME =
      Map.of(
          "java\\.lang\\.System", "currentTimeMillis",
          "java\\.time\\.(\\w+|chrono\\.\\w+)", "now|systemDefault",
          "java\\.time\\.Clock", "system\\w*|tick(Millis|Seconds|Minutes)",
          "java\\.util\\.TimeZone", "getDefault",
          "java\\.util\\.(Gregorian)?Calendar", "getInstance");

  @ArchTest
  public static final ArchRule purePackagesKnowNothingButJava =
      classes()
          .that()
          .resideInAnyPackage(PURE)
          .should()
          .onlyDependOnClassesThat(resideInAPackage("java..").or(resideInAnyPackage(PURE)));

  @ArchTest
  public static final ArchRule rowsStayInTheirStores =
      noClasses()
          .that()
          .resideOutsideOfPackage("..store..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("net.java.ao..");

  @ArchTest
  public static final ArchRule onlyStoresUseActiveObjects =
      noClasses()
          .that()
          .resideOutsideOfPackage("..store..")
          .and()
          .doNotHaveFullyQualifiedName("org.ballincourt.jira.ComponentImports")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.atlassian.activeobjects..");

  @ArchTest
  public static final ArchRule sqlIsWrittenInOnePlaceOnly =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.ballincourt.jira.sql")
          .and()
          .doNotHaveFullyQualifiedName("org.ballincourt.jira.ComponentImports")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.atlassian.sal.api.rdbms..");

  @ArchTest
  public static final ArchRule onlyResourcesKnowHttp =
      noClasses()
          .that()
          .resideOutsideOfPackage("..rest")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("jakarta.ws.rs..");

  @ArchTest
  public static final ArchRule nothingIsFetchedFromAGlobal =
      noClasses().should().dependOnClassesThat().haveSimpleName("ComponentAccessor");

  @ArchTest
  public static final ArchRule onlyTheClockTellsTheTime =
      noClasses()
          .that()
          .areNotAssignableTo(SystemClock.class)
          .should()
          .accessTargetWhere(describe("asks the machine", ArchitectureTest::asksTheMachine))
          .orShould()
          .callConstructor(Date.class);

  @ArchTest
  public static final ArchRule packagesFormNoCycle =
      slices().matching("org.ballincourt.(**)").should().beFreeOfCycles();

  @ArchTest
  public static final ArchRule rowsHoldNoDates =
      noMethods()
          .that()
          .areDeclaredInClassesThat()
          .haveSimpleNameEndingWith("Row")
          .should()
          .haveRawReturnType(assignableTo(Date.class).or(resideInAPackage("java.time..")));

  @ArchTest
  public static final ArchRule jsonHoldsPlainValues =
      noFields()
          .that()
          .areDeclaredInClassesThat()
          .haveSimpleNameEndingWith("Json")
          .should(be(describe("of java.time or Optional", ArchitectureTest::isNoPlainValue)));

  @ArchTest
  public static final ArchRule classesAreCalledByTheirWord =
      noClasses()
          .should()
          .haveNameMatching(".*[.$](Default\\w*|\\w*(Manager|Helper|Utils?|Impl|Service))");

  @ArchTest
  public static final ArchRule jirasClassesAreNotExtended =
      noClasses().should().beAssignableTo(ChangeHistory.class);

  @ArchTest
  public static final ArchRule pagesAndViewsAreImmutable =
      fields().that().areDeclaredInClassesThat().resideInAPackage("..web..").should().beFinal();

  @ArchTest
  public static void eachPackageSaysWhatItIs(JavaClasses classes) {
    classes.stream()
        .map(type -> type.getPackageName().replace('.', '/') + "/package-info.java")
        .distinct()
        .forEach(file -> assertTrue(file, Files.isRegularFile(BuiltPlugin.SOURCES.resolve(file))));
  }

  private static boolean asksTheMachine(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    return MACHINE_TIME.entrySet().stream()
        .anyMatch(
            forbidden ->
                owner.matches(forbidden.getKey())
                    && access.getName().matches(forbidden.getValue()));
  }

  private static boolean isNoPlainValue(JavaField field) {
    DescribedPredicate<JavaClass> forbidden =
        resideInAPackage("java.time..").or(assignableTo(Optional.class));
    return field.getType().getAllInvolvedRawTypes().stream().anyMatch(forbidden);
  }
}
