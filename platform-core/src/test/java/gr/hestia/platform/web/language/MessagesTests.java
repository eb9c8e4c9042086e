package gr.hestia.platform.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import gr.hestia.platform.testing.MessagesInStep;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;

class MessagesTests {
    private final MessageSource messages = new IcuMessages(MessageBundles.load());

    @Test
    void everyTextStandsInBothLanguagesWithTheSameArguments() {
        MessagesInStep.assertInStep();
    }

    @Test
    void countsBringTheirPlural() {
        assertThat(messages.getMessage("guide.count", new Object[] {1}, Language.GREEK.locale()))
                .isEqualTo("1 επίσκεψη");
        assertThat(messages.getMessage("guide.count", new Object[] {1787}, Language.GREEK.locale()))
                .isEqualTo("1.787 επισκέψεις");
        assertThat(messages.getMessage("guide.count", new Object[] {1787}, Locale.US))
                .isEqualTo("1,787 visits");
    }

    @Test
    void aReaderOfAnotherLanguageIsAnsweredInGreek() {
        assertThat(messages.getMessage("platform.name", null, Locale.FRENCH)).isEqualTo("Εστία");
    }

    @Test
    void anArgumentMayBeAMessageItself() {
        Object part = new DefaultMessageSourceResolvable("platform.name");

        assertThat(messages.getMessage("platform.title", new Object[] {"Φάκελοι", part}, Language.GREEK.locale()))
                .isEqualTo("Φάκελοι · Εστία");
    }

    @Test
    void aTextThatIsAskedForWithoutArgumentsIsShownAsItStands() {
        assertThat(messages.getMessage("unknown", null, "100% {έτοιμο}", Language.GREEK.locale()))
                .isEqualTo("100% {έτοιμο}");
    }
}
