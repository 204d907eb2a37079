package app.quarterdeck.store.code;

/**
 * What a record is known by across imports, and the 96 bits of it that the workspace keeps. They are in files: how they are
 * worked out never changes. Among ten million records of one kind, two that share all bits are less likely than one in
 * 10^15, so equal bits are taken for the same identity (decision 0032).
 *
 * @param text unique within its kind
 * @param by   64 bits
 * @param more 32 bits, independent of the others
 */
public record Identity(String text, long by, int more) {

    private static final long ODD = 0x9E37_79B9_7F4A_7C15L;
    private static final long OTHER_ODD = 0xD6E8_FEB8_6659_FD93L;

    public static Identity of(String text) {
        long one = ODD;
        long other = OTHER_ODD;
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            one = (one ^ next) * OTHER_ODD;
            one ^= one >>> 32;
            other = (other + next) * ODD;
            other ^= other >>> 29;
        }
        return new Identity(text, mixed(one + text.length()), (int) (mixed(other ^ text.length()) >>> 32));
    }

    private static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D0_49BB_1331_11EBL;
        return z ^ (z >>> 31);
    }
}
