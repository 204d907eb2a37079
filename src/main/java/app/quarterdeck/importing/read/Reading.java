package app.quarterdeck.importing.read;

import java.util.List;

/** One way to read values: the option's value that chooses it, and what it makes of up to three real values. */
public record Reading(String value, List<Sample> samples) {

    public Reading {
        samples = List.copyOf(samples);
    }

    /** A value as written and as it would be read (dates ISO, numbers plain). */
    public record Sample(String written, String read) {
    }
}
