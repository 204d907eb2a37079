package app.quarterdeck.cli.figures;

import app.quarterdeck.base.UserFault;
import app.quarterdeck.cli.print.Json;
import app.quarterdeck.cli.print.Table;
import app.quarterdeck.cli.task.Task;
import app.quarterdeck.session.Session;
import app.quarterdeck.session.card.Card;
import app.quarterdeck.session.card.Cards;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code card}: one deal or customer with its figures and everything that happened. */
@Command(name = "card", description = "One deal or customer: the figures that matter and everything that happened.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls anything
public final class CardCommand extends Task {

    @Parameters(index = "0", paramLabel = "deal|customer")
    private String kind;

    @Parameters(index = "1", paramLabel = "NAME", description = "Number or name of the deal, name of the customer.")
    private String name;

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "WS", description = "The workspace file.")
    private Path workspace;

    @Override
    public Integer call() {
        try (Session session = reading(workspace)) {
            Cards cards = new Cards(session, messages());
            Card card = switch (kind) {
                case "deal" -> cards.dealCalled(name);
                case "customer" -> cards.customerCalled(name);
                default -> throw UserFault.usage("card.kind", kind);
            };
            if (json) {
                document(Json.object("kind", card.kind(), "name", card.title(), "known", card.sub(), "facts",
                        card.facts().stream().map(fact -> Json.object("what", fact.label(), "value", fact.value(),
                                "note", fact.note())).toList(),
                        "events",
                        card.events().stream().map(event -> Json.object("day", event.day(), "what",
                                event.what().name().toLowerCase(Locale.ROOT), "text", event.text(), "detail",
                                event.detail())).toList(),
                        "source", card.source()));
            } else {
                print(card);
            }
        }
        return 0;
    }

    private void print(Card card) {
        line(card.title());
        line(card.sub());
        line("");
        Table facts = new Table("", "", "");
        card.facts().forEach(fact -> facts.row(List.of(fact.label(), fact.value(), fact.note())));
        facts.lines().stream().skip(1).forEach(this::line);
        line("");
        Table events = new Table("", "", "");
        card.events().forEach(event -> events
                .row(List.of(messages().date(event.day()), event.text(), event.detail())));
        events.lines().stream().skip(1).forEach(this::line);
        if (!card.source().isEmpty()) {
            line("");
            line(card.source());
        }
    }
}
