package app.quarterdeck.ui.team;

import app.quarterdeck.session.team.Member;
import app.quarterdeck.session.team.Rates;
import app.quarterdeck.session.team.TeamFigures;
import app.quarterdeck.session.team.Week;
import java.util.List;

/** What somebody still has to do: week by week, and in deals, opportunities and meetings. */
record Plan(TeamFigures figures, Member member, List<Week> weeks, Rates rates, Rates.Takes takes) {

    static Plan of(TeamFigures figures, Member member) {
        Rates rates = figures.rates(member);
        return new Plan(figures, member, figures.weeks(member), rates, figures.takes(member, rates));
    }
}
