package app.quarterdeck.importing.typing;

import app.quarterdeck.importing.read.ReadOptions.Dates;
import app.quarterdeck.importing.read.ReadOptions.Decimal;
import app.quarterdeck.importing.read.Reading;
import app.quarterdeck.importing.read.Reading.Sample;
import app.quarterdeck.importing.value.DateText;
import app.quarterdeck.importing.value.NumberText;
import app.quarterdeck.importing.value.Serials;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Real values beside what each reading would make of them. */
final class Samples {

    private Samples() {
    }

    static List<Reading> decimals(List<String> written, char shown) {
        List<Reading> readings = new ArrayList<>();
        for (char decimal : new char[]{shown, shown == '.' ? ',' : '.'}) {
            List<Sample> samples = new ArrayList<>();
            NumberText text = new NumberText();
            for (String each : written) {
                if (text.scan(each.toCharArray(), 0, each.length())) {
                    samples.add(new Sample(each, text.exact(decimal).toPlainString()));
                }
            }
            readings.add(new Reading(decimal == '.' ? Decimal.DOT.id() : Decimal.COMMA.id(), samples));
        }
        return readings;
    }

    static List<Reading> dates(List<String> written, Dates shown) {
        List<Reading> readings = new ArrayList<>();
        for (Dates order : new Dates[]{shown, shown == Dates.DMY ? Dates.MDY : Dates.DMY}) {
            List<Sample> samples = new ArrayList<>();
            DateText text = new DateText();
            for (String each : written) {
                if (text.scan(each.toCharArray(), 0, each.length()) && text.day(order) != DateText.IMPOSSIBLE) {
                    samples.add(new Sample(each, LocalDate.ofEpochDay(text.day(order)).toString()));
                }
            }
            readings.add(new Reading(order.id(), samples));
        }
        return readings;
    }

    static List<Reading> serials(List<String> written) {
        List<Sample> samples = new ArrayList<>();
        NumberText text = new NumberText();
        for (String each : written) {
            if (text.scan(each.toCharArray(), 0, each.length())) {
                long minutes = Serials.minutes(text.number('.'), false);
                LocalDateTime at = LocalDateTime.ofEpochSecond(minutes * 60, 0, ZoneOffset.UTC);
                boolean midnight = at.toLocalTime().toSecondOfDay() == 0;
                samples.add(new Sample(each, midnight ? at.toLocalDate().toString() : at.toString()));
            }
        }
        return List.of(new Reading(Dates.SERIAL.id(), samples));
    }
}
