package app.quarterdeck.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of rooms: who may import whom, and which libraries stay behind which fence (decision 0001). */
class ArchitectureTest {

    private static final String ROOT = "app.quarterdeck.";

    /** An arrow = may import; base is open to all. */
    private static final Map<String, List<String>> ROOMS = Map.ofEntries(Map.entry("base", List.of()),
            Map.entry("model", List.of()), Map.entry("store", List.of("model")),
            Map.entry("importing", List.of("model", "store")), Map.entry("facts", List.of("model", "store")),
            Map.entry("metrics", List.of("model", "facts")), Map.entry("guide", List.of("model", "metrics")),
            Map.entry("charts", List.of("model", "metrics", "guide")),
            Map.entry("report", List.of("model", "metrics", "guide", "charts")),
            Map.entry("sample", List.of("model", "store", "importing")),
            Map.entry("session",
                    List.of("model", "store", "importing", "facts", "metrics", "guide", "charts", "report", "sample")),
            Map.entry("ui", List.of("session", "charts", "model", "importing", "metrics", "guide")),
            Map.entry("cli", List.of("session", "model", "importing", "metrics", "guide")),
            Map.entry("app",
                    List.of("model", "store", "importing", "facts", "metrics", "guide", "charts", "report", "sample",
                            "session", "ui", "cli")));

    private static final List<Fence> FENCES = List.of(
            new Fence("JDBC", "store", List.of("java.sql..", "javax.sql..", "org.sqlite..")),
            new Fence("spreadsheet libraries", "importing, report",
                    List.of("org.apache.poi..", "org.dhatim..", "org.openxmlformats..")),
            new Fence("PDF libraries", "report.paper",
                    List.of("com.openhtmltopdf..", "org.apache.pdfbox..", "de.rototor..")),
            new Fence("JFreeChart", "charts, ui.kit.ChartView", List.of("org.jfree..")),
            new Fence("AWT", "charts, report, ui.kit.ChartView", List.of("java.awt..")),
            new Fence("Swing", "", List.of("javax.swing..")),
            new Fence("JavaFX", "ui, app", List.of("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")),
            new Fence("picocli", "cli", List.of("picocli..")));

    private static JavaClasses house;

    /** @param open rooms, or classes, where the library may be used */
    record Fence(String name, String open, List<String> packages) {

        boolean admits(JavaClass type) {
            String name = type.getName().substring(ROOT.length());
            return Arrays.stream(open.split(", ")).filter(place -> !place.isEmpty()).anyMatch(
                    place -> name.equals(place) || name.startsWith(place + ".") || name.startsWith(place + "$"));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void readClasses() {
        house = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT.substring(0, ROOT.length() - 1));
    }

    static Stream<String> rooms() {
        return ROOMS.keySet().stream().sorted();
    }

    static Stream<Fence> fences() {
        return FENCES.stream();
    }

    @Test
    void everyClassLivesInARoomOfTheTable() {
        Set<String> found = new TreeSet<>();
        house.forEach(type -> found.add(room(type)));
        found.removeAll(ROOMS.keySet());
        assertEquals(Set.of(), found, "rooms that are not in the table");
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomImportsOnlyWhatItsArrowsAllow(String room) {
        Stream<String> open = Stream.concat(Stream.of(room, "base"), ROOMS.getOrDefault(room, List.of()).stream());
        String[] allowed = open.map(name -> ROOT + name + "..").toArray(String[]::new);
        noClasses().that().resideInAPackage(ROOT + room + "..").should()
                .dependOnClassesThat(resideInAPackage(ROOT + "*..").and(not(resideInAnyPackage(allowed))))
                .allowEmptyShould(true).check(house);
    }

    @Test
    void noRoomDependsOnItselfThroughOthers() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(house);
    }

    @ParameterizedTest
    @MethodSource("fences")
    void aLibraryStaysBehindItsFence(Fence fence) {
        noClasses().that(describe("outside the fence",
                (JavaClass type) -> !fence.admits(type))).should().dependOnClassesThat()
                .resideInAnyPackage(fence.packages().toArray(String[]::new)).allowEmptyShould(true).check(house);
    }

    @Test
    void onlyTheCommandLineSpeaksToTheStandardStreams() {
        noClasses().that().resideOutsideOfPackage(ROOT + "cli..").should().accessField(System.class, "out").orShould()
                .accessField(System.class, "err").orShould().accessField(System.class, "in").check(house);
    }

    @Test
    void nothingReachesForTheNetwork() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("java.net.http..", "java.rmi..", "javax.net..")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.net.Socket").orShould()
                .dependOnClassesThat().haveFullyQualifiedName("java.net.URLConnection").check(house);
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<String> unmarked = new TreeSet<>();
        for (JavaClass type : house) {
            if (!type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked")) {
                unmarked.add(type.getPackageName());
            }
        }
        assertEquals(Set.of(), unmarked, "packages without @NullMarked in a package-info.java");
    }

    private static String room(JavaClass type) {
        String rest = type.getName().substring(ROOT.length());
        return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : "";
    }
}
