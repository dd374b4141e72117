package vn.tiendo.platform.test;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testcontainers.DockerClientFactory;

/** Skips container tests, with a word, where no Docker engine runs. */
public final class InfrastructureCondition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (TestInfrastructure.inContainers() && !DockerClientFactory.instance().isDockerAvailable()) {
            return ConditionEvaluationResult.disabled("tiendo.test.infra=containers, but no Docker engine answers");
        }
        return ConditionEvaluationResult.enabled("infrastructure is at hand");
    }
}
