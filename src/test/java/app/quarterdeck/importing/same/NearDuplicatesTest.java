package app.quarterdeck.importing.same;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is proposed as the same, and what never is. */
class NearDuplicatesTest {

    private static final Map<String, String> USUAL = Map.of("Niger|Nigeria", "territory", "Austria|Australia",
            "territory",
            "Contact|Contract", "stage");

    private static List<Suggestion> among(String list, String... values) {
        List<NearDuplicates.Value> all = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            all.add(new NearDuplicates.Value(values[i], 100L - i * 90L / values.length, false));
        }
        return NearDuplicates.among(list, all);
    }

    @ParameterizedTest
    @CsvSource({"product,GTX Pro,GTXPro", "source,Google,google", "source,Trade show,Trade-Show",
        "industry,Software,Sofware",
        "territory,München,Munchen", "territory,台北,臺北", "product,ＡＢＣ-100,ABC 100", "source,LinkedIn,Linkedln",
        "campaign,Spring Newsletter,Spring Newletter", "competitor,Acme Systems,Acme Sytsems"})
    void aSlipOrAnotherSpellingIsProposedWithTheFrequentOneKept(String list, String often, String seldom) {
        assertEquals(List.of(seldom + " -> " + often), said(among(list, often, "Something else", seldom)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q1|Q2", "Model 10|Model 11", "North|South", "Northeast|Northwest",
        "Southeastern|Southwestern",
        "EU|UK", "Plan A|Plan B", "Phase I|Phase II", "A+|A-", "DVD+RW|DVD-RW", "1-50|150", "Contact|Contract",
        "Inbound|Outbound", "Qualified|Unqualified", "华东|华南", "北京|东京", "第一中学|第二中学", "上海浦东分公司|上海浦西分公司",
        "KX TS3282B phone|KX TS3282W phone", "Niger|Nigeria", "Austria|Australia", "2026-01|2026-10", "Lost|Last"})
    void namesThatDifferInANumberACodeOrAShortWordAreNeverProposed(String pair) {
        for (String list : List.of("product", "source", "territory", "stage", "customers")) {
            // words that are like each other and both usual are told apart only where they are usual
            if (USUAL.getOrDefault(pair, list).equals(list)) {
                assertEquals(List.of(), said(among(list, pair.split("\\|"))), list);
            }
        }
    }

    @Test
    void twoFormsOfOneLetterAreTheSame() {
        String composed = "Café Möbel";
        String apart = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertEquals(1, among("product", composed, apart).getFirst().confidence());
    }

    @Test
    void aWordThatIsAlwaysMisspelledIsSetRight() {
        assertEquals(List.of("technolgy -> technology"),
                said(among("industry", "technolgy", "retail", "medical", "software")));
    }

    @ParameterizedTest
    @CsvSource({"Acme Ltd.,ACME Limited", "Muster GmbH,Muster AG", "Globex Inc.,Globex", "华为技术有限公司,华为技术",
        "深圳市腾讯计算机系统有限公司,深圳市腾讯计算机系统股份有限公司", "Ernst & Young LLP,Ernst and Young", "株式会社日立製作所,日立製作所",
        "Philips S.A.,Philips SA"})
    void aCompanyIsTheSameUnderAnotherLegalFormButNeverForSure(String one, String other) {
        List<Suggestion> found = among("customers", one, other);
        assertEquals(1, found.size());
        assertTrue(!found.getFirst().sure() || one.startsWith("Philips"), () -> found.toString());
    }

    @Test
    void peopleWhoseNamesDifferInOneLetterAreNeverSureToBeOne() {
        assertTrue(among("reps", "Maria Garcia", "Mario Garcia", "Jon Hansen", "Jon Hanson").stream()
                .noneMatch(Suggestion::sure));
    }

    @Test
    void customersWhoShareTheDomainOfTheirMailAndTheFirstWordAreProposed() {
        List<NearDuplicates.Value> values = List.of(
                new NearDuplicates.Value("Marwick Foods Europe", 9, true, "marwick.com"),
                new NearDuplicates.Value("Marwick Retail", 3, true, "marwick.com"),
                new NearDuplicates.Value("Sava Clinics", 3, true, "marwick.com"));
        assertEquals(List.of("Marwick Retail -> Marwick Foods Europe"),
                said(NearDuplicates.among("customers", values)));
    }

    @Test
    void codesOfOneLengthAreLeftAlone() {
        assertEquals(List.of(), said(among("product", "ALFKIX", "ALFKIY", "BLFKIX", "CONSHA")));
    }

    @Test
    void aNameInAListOfItsOwnIsKeptWhateverItsRows() {
        List<NearDuplicates.Value> values = List.of(new NearDuplicates.Value("GTXPro", 1_480, false),
                new NearDuplicates.Value("GTX Pro", 1, true));
        assertEquals(List.of("GTXPro -> GTX Pro"), said(NearDuplicates.among("products", values)));
    }

    @Test
    void oneSlipIsFoundAmongThousandsOfNames() {
        Random random = new Random(7);
        List<NearDuplicates.Value> values = new ArrayList<>();
        Set<String> names = new HashSet<>();
        while (names.size() < 20_000) {
            names.add(word(random) + " " + word(random));
        }
        names.forEach(name -> values.add(new NearDuplicates.Value(name, 10, false)));
        String known = values.get(4_321).text();
        for (int letter = 0; letter < known.length(); letter++) {
            if (known.charAt(letter) == ' ') {
                continue;
            }
            String slipped = known.substring(0, letter) + known.substring(letter + 1);
            List<NearDuplicates.Value> all = new ArrayList<>(values);
            all.add(new NearDuplicates.Value(slipped, 1, false));
            if (letter % 5 == 0) {
                assertTrue(NearDuplicates.among("campaign", all).stream()
                        .anyMatch(one -> one.value().equals(slipped) && one.same().equals(known)), slipped);
            }
        }
    }

    private static String word(Random random) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 9; i++) {
            out.append((char) ('a' + random.nextInt(26)));
        }
        return out.toString();
    }

    private static List<String> said(List<Suggestion> found) {
        return Arrays.asList(found.stream().map(one -> one.value() + " -> " + one.same()).toArray(String[]::new));
    }
}
