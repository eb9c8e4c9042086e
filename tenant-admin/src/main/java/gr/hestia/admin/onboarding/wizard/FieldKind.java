package gr.hestia.admin.onboarding.wizard;

import gr.hestia.platform.web.form.GreekDate;
import gr.hestia.platform.web.form.UnreadableText;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * How a person writes what a manifest holds. What cannot be read is kept as the text that was typed: the manifest's own
 * check then says what is wrong with it.
 */
enum FieldKind {
    /** One line. */
    TEXT,
    /** Several lines. */
    AREA,
    /** One of a list. */
    CHOICE,
    /** Yes, no, or not said. */
    FLAG {
        @Override
        @Nullable
        JsonNode value(String typed) {
            return switch (typed) {
                case "true" -> NODES.booleanNode(true);
                case "false" -> NODES.booleanNode(false);
                default -> NODES.stringNode(typed);
            };
        }
    },
    /** A day, as 12/3/2026. */
    DATE {
        @Override
        String shown(JsonNode node) {
            String text = super.shown(node);
            try {
                return GreekDate.write(LocalDate.parse(text));
            } catch (DateTimeParseException asTyped) {
                return text;
            }
        }

        @Override
        JsonNode value(String typed) {
            try {
                return NODES.stringNode(GreekDate.parse(typed).toString());
            } catch (UnreadableText asTyped) {
                return NODES.stringNode(typed);
            }
        }
    },
    /** Euros, as 306.720,00. */
    AMOUNT {
        @Override
        String shown(JsonNode node) {
            return node.isNumber() && isWritable(node.decimalValue())
                    ? grouped(node.decimalValue())
                    : super.shown(node);
        }

        @Override
        JsonNode value(String typed) {
            try {
                String plain = typed.contains(",") ? typed.replace(".", "").replace(',', '.') : withoutThousands(typed);
                return NODES.numberNode(new BigDecimal(plain.replaceAll("[\\s\u00a0€]", "")));
            } catch (NumberFormatException asTyped) {
                return NODES.stringNode(typed);
            }
        }
    },
    /** Telephone numbers, one a line. */
    PHONES {
        @Override
        String read(JsonNode node, @Nullable String part) {
            return Lines.of("/number").read(node);
        }

        @Override
        @Nullable
        JsonNode write(JsonNode before, @Nullable String part, String typed) {
            return Lines.of("/number").write(before, typed);
        }
    },
    /** Names of things, one a line, in their order. */
    NAMES {
        @Override
        String read(JsonNode node, @Nullable String part) {
            return Lines.of("/name/el").keyed("group").read(node);
        }

        @Override
        @Nullable
        JsonNode write(JsonNode before, @Nullable String part, String typed) {
            return Lines.of("/name/el").keyed("group").write(before, typed);
        }
    },
    /** Titles of things, one a line, in their order. */
    TITLES {
        @Override
        String read(JsonNode node, @Nullable String part) {
            return Lines.of("/title/el").keyed("position").read(node);
        }

        @Override
        @Nullable
        JsonNode write(JsonNode before, @Nullable String part, String typed) {
            return Lines.of("/title/el").keyed("position").write(before, typed);
        }
    },
    /** Titles of the services of one axis, one a line; the part is the axis's code, empty for those of no axis. */
    SERVICES {
        @Override
        String read(JsonNode node, @Nullable String part) {
            return Lines.of("/title/el").keyed("service").where("axis", part).read(node);
        }

        @Override
        @Nullable
        JsonNode write(JsonNode before, @Nullable String part, String typed) {
            return Lines.of("/title/el").keyed("service").where("axis", part).write(before, typed);
        }
    },
    /** Keys of municipalities, one a line; a person ticks them. */
    MUNICIPALITIES {
        @Override
        String read(JsonNode node, @Nullable String part) {
            return Catchments.read(node);
        }

        @Override
        @Nullable
        JsonNode write(JsonNode before, @Nullable String part, String typed) {
            return Catchments.write(before, typed);
        }
    },
    /** Opening hours of one day, as 8:00-15:00; the part is the day. */
    HOURS {
        @Override
        String read(JsonNode node, @Nullable String part) {
            return OpeningHours.of(String.valueOf(part)).read(node);
        }

        @Override
        @Nullable
        JsonNode write(JsonNode before, @Nullable String part, String typed) {
            return OpeningHours.of(String.valueOf(part)).write(before, typed);
        }
    };

    private static final Locale GREEK = Locale.of("el", "GR");
    private static final int LONGEST = 30;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** What stands at the field's place, as a person writes it; what has an unexpected form is shown as it is. */
    String read(JsonNode node, @Nullable String part) {
        return shown(node);
    }

    /** What the place is to hold; null for nothing. */
    @Nullable
    JsonNode write(JsonNode before, @Nullable String part, String typed) {
        return typed.isEmpty() ? null : value(typed);
    }

    String shown(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return "";
        }
        return node.isValueNode() ? node.asString() : node.toString();
    }

    @Nullable
    JsonNode value(String typed) {
        return NODES.stringNode(typed);
    }

    /** Written out, 1e999999999 would take all memory. */
    private static boolean isWritable(BigDecimal amount) {
        return Math.abs(amount.scale()) <= LONGEST && amount.precision() <= LONGEST;
    }

    private static String grouped(BigDecimal amount) {
        NumberFormat format = NumberFormat.getInstance(GREEK);
        format.setMinimumFractionDigits(Math.max(0, amount.scale()));
        format.setMaximumFractionDigits(Math.max(0, amount.scale()));
        return format.format(amount);
    }

    /** A point with three digits after it parts thousands; with fewer it parts cents. */
    private static String withoutThousands(String typed) {
        return typed.matches("\\d{1,3}(\\.\\d{3})+") ? typed.replace(".", "") : typed;
    }
}
