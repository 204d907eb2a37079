package app.quarterdeck.metrics.outreach;

import app.quarterdeck.facts.FactTable;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Words;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Activities and whom they concern: a lead, a deal, a contact, a customer; and what followed with the same ones. */
public final class Activities {

    private final int[] days;
    private final int[] deals;
    private final int[][] subjects;
    private final Map<Long, List<Integer>> bySubject = new HashMap<>();
    private final int[] touches;
    private final int[] lastOfDeal;

    private Activities(Data data) {
        FactTable table = data.table(RecordKind.ACTIVITIES);
        this.days = data.days(Field.ACTIVITY_AT);
        this.deals = deals(data);
        this.subjects = new int[][]{data.snapshot().linked(Field.ACTIVITY_LEAD_ID), deals,
            data.snapshot().linked(Field.ACTIVITY_CONTACT_ID), customers(data)};
        this.touches = new int[data.deals().size()];
        this.lastOfDeal = new int[touches.length];
        Arrays.fill(lastOfDeal, Blank.DATE);
        int[] closed = data.deals().days(Field.DEAL_CLOSED_ON);
        for (int row = 0; row < table.size(); row++) {
            int deal = deals[row];
            if (deal >= 0 && days[row] != Blank.DATE) {
                touches[deal] += closed[deal] == Blank.DATE || days[row] <= closed[deal] ? 1 : 0;
                lastOfDeal[deal] = Math.max(lastOfDeal[deal], days[row]);
            }
            for (long subject : subjects(row)) {
                bySubject.computeIfAbsent(subject, s -> new ArrayList<>()).add(row);
            }
        }
    }

    public static Activities of(Data data) {
        return data.kept(Activities.class, () -> new Activities(data));
    }

    /** Those linked to no deal themselves are linked through their lead. */
    private static int[] deals(Data data) {
        int[] own = data.snapshot().linked(Field.ACTIVITY_DEAL_ID).clone();
        int[] leads = data.snapshot().linked(Field.ACTIVITY_LEAD_ID);
        int[] ofLead = data.snapshot().linked(Field.LEAD_DEAL_ID);
        for (int row = 0; row < own.length; row++) {
            own[row] = own[row] < 0 && leads[row] >= 0 ? ofLead[leads[row]] : own[row];
        }
        return own;
    }

    private static int[] customers(Data data) {
        int[] codes = data.split(RecordKind.ACTIVITIES, Dimension.CUSTOMER);
        return Arrays.stream(codes).map(code -> code == Blank.TEXT ? -1 : code).toArray();
    }

    public int day(int row) {
        return days[row];
    }

    /** Row of the deal, -1 where there is none. */
    public int deal(int row) {
        return deals[row];
    }

    public boolean linked(int row) {
        return recipient(row) >= 0;
    }

    /** Whom it concerns, the nearest first: a number for each lead, deal, contact or customer; -1 for nobody. */
    public long recipient(int row) {
        long[] all = subjects(row);
        return all.length == 0 ? -1 : all[0];
    }

    /** Activities with any of the same subjects, on the same day or up to so many days later; not itself. */
    public List<Integer> followedBy(int row, int within) {
        List<Integer> out = new ArrayList<>();
        for (long subject : subjects(row)) {
            for (int other : bySubject.getOrDefault(subject, List.of())) {
                if (other != row && days[other] >= days[row] && days[other] - days[row] <= within) {
                    out.add(other);
                }
            }
        }
        return out;
    }

    /** How many there were with a deal up to its close. */
    public int touches(int deal) {
        return touches[deal];
    }

    /** The last day anything happened with a deal; {@link Blank#DATE} where nothing did. */
    public int last(int deal) {
        return lastOfDeal[deal];
    }

    /** By row, whether its type or channel means this. */
    public static boolean[] typed(Data data, String meaning) {
        FactTable table = data.table(RecordKind.ACTIVITIES);
        Words words = Words.of(data);
        int[] types = table.codes(Field.ACTIVITY_TYPE);
        boolean[] out = new boolean[types.length];
        for (int row = 0; row < out.length; row++) {
            out[row] = words.means(meaning, types[row]);
        }
        return out;
    }

    private long[] subjects(int row) {
        long[] out = new long[subjects.length];
        int size = 0;
        for (int kind : new int[]{2, 0, 1, 3}) {
            if (subjects[kind][row] >= 0) {
                out[size++] = ((long) kind << Integer.SIZE) | subjects[kind][row];
            }
        }
        return Arrays.copyOf(out, size);
    }
}
