package app.quarterdeck.ui.playbook;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Filter;
import app.quarterdeck.model.playbook.Persona;
import app.quarterdeck.session.playbook.PlayWords;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.panel.Panels;
import app.quarterdeck.ui.kit.panel.Reveal;
import app.quarterdeck.ui.kit.panel.SidePanel;
import app.quarterdeck.ui.kit.parts.FormField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One persona: a name, its attributes, what else is worth knowing. */
final class PersonaForm {

    private final Messages words;
    private final Panels panels;
    private final PlaybookActions actions;
    private final TextField name = new TextField();
    private final TextArea text = new TextArea();
    private final FormField nameField;

    PersonaForm(Messages words, Panels panels, PlaybookActions actions) {
        this.words = words;
        this.panels = panels;
        this.actions = actions;
        nameField = new FormField(words.get("playbook.persona.name"), name);
        text.setWrapText(true);
        text.setPrefRowCount(3);
    }

    /** A new one. */
    void open(List<Filter> attributes) {
        open(null, together(attributes));
    }

    void open(Persona persona) {
        name.setText(persona.name());
        text.setText(persona.words());
        open(persona, persona.attributes());
    }

    /** Members of one kind are one attribute: a deal has only one of them. */
    private static List<Filter> together(List<Filter> attributes) {
        Map<Dimension, List<String>> values = new LinkedHashMap<>();
        attributes.forEach(filter -> values.computeIfAbsent(filter.dimension(), _ -> new ArrayList<>())
                .addAll(filter.values()));
        return values.entrySet().stream().map(entry -> new Filter(entry.getKey(), entry.getValue())).toList();
    }

    private void open(@Nullable Persona before, List<Filter> attributes) {
        VBox body = new VBox(nameField, new VBox(Texts.name(words.get("playbook.persona.attributes")),
                Texts.body(attributes.isEmpty()
                        ? words.get("playbook.persona.attributes.fault")
                        : PlayWords.where(attributes, words))),
                new FormField(words.get("playbook.persona.words"), text));
        body.getStyleClass().add("setting-form");
        SidePanel panel = new SidePanel(words, words.get("playbook.persona"));
        panel.content(body);
        Runnable save = () -> {
            boolean named = !name.getText().isBlank();
            nameField.fault(named ? null : words.get("playbook.persona.name.fault"));
            if (named && !attributes.isEmpty()) {
                actions.keep(before, new Persona(name.getText().strip(), attributes, text.getText().strip()));
                panels.closeSide();
            }
        };
        name.setOnAction(_ -> save.run());
        panel.foot(Buttons.primary(words.get("playbook.save"), save));
        if (before != null) {
            panel.foot(Buttons.primary(words.get("playbook.save"), save),
                    Buttons.plain(words.get("playbook.remove"), () -> {
                        actions.remove(before);
                        panels.closeSide();
                    }));
        }
        panels.side(panel);
        Reveal.focus(name);
    }
}
