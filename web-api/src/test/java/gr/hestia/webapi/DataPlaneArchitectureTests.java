package gr.hestia.webapi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import gr.hestia.platform.tenancy.LoginPools;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import java.sql.DriverManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What keeps the data plane tenant-safe by construction. */
@AnalyzeClasses(packages = "gr.hestia.webapi", importOptions = DoNotIncludeTests.class)
class DataPlaneArchitectureTests {

    @ArchTest
    static final ArchRule noRoomOpensConnectionsOfItsOwn =
            noClasses().should().dependOnClassesThat().belongToAnyOf(DriverManager.class, LoginPools.class);

    @ArchTest
    static final ArchRule noRoomPicksADataSourceByName =
            noClasses().should().dependOnClassesThat().areAssignableTo(Qualifier.class);

    /** A stream of rows keeps its connection until somebody closes it, which nobody remembers. */
    @ArchTest
    static final ArchRule rowsAreListedAndNotStreamed =
            noClasses().should().callMethod(JdbcClient.MappedQuerySpec.class, "stream");

    @ArchTest
    static final ArchRule noRoomKnowsTheControlPlane = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("gr.hestia.admin..", "gr.hestia.platform.schema..");

    /** An optimizer that hands out blocks of a sequence would share them between tenants. */
    @ArchTest
    static final ArchRule keysAreMadeByTheApplication =
            fields().should().notBeAnnotatedWith(GeneratedValue.class).allowEmptyShould(true);

    @ArchTest
    static final ArchRule entitiesStayInTheirRoom =
            classes().that().areAnnotatedWith(Entity.class).should().resideOutsideOfPackages("..web..");
}
