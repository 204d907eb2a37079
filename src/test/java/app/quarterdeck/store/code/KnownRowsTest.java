package app.quarterdeck.store.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class KnownRowsTest {

    @Test
    void everyRecordIsFoundByItsIdentityAndNoOther() {
        KnownRows rows = new KnownRows();
        for (int i = 1; i <= 200_000; i++) {
            Identity identity = Identity.of("D-" + i);
            assertEquals(0, rows.row(identity));
            rows.put(identity.by(), identity.more(), i);
        }
        for (int i = 1; i <= 200_000; i++) {
            assertEquals(i, rows.row(Identity.of("D-" + i)));
        }
        assertEquals(0, rows.row(Identity.of("d-1")));
        assertEquals(0, rows.row(Identity.of("")));
    }

    @Test
    void identitiesThatShareSixtyFourBitsAreTwo() {
        KnownRows rows = new KnownRows();
        rows.put(7, 1, 10);
        rows.put(7, 2, 20);
        assertEquals(10, rows.row(new Identity("a", 7, 1)));
        assertEquals(20, rows.row(new Identity("b", 7, 2)));
        assertEquals(0, rows.row(new Identity("c", 7, 3)));
    }

    @Test
    void theBitsOfATextAreThoseInTheFilesThereAre() {
        assertEquals(new Identity("D-00000001", -3_070_226_966_754_457_711L, -1_872_469_129),
                Identity.of("D-00000001"));
        assertEquals(new Identity("上海贸易", 2_215_780_293_654_885_935L, -867_128_544), Identity.of("上海贸易"));
    }
}
