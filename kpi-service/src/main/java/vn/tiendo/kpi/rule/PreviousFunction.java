package vn.tiendo.kpi.rule;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.AbstractFunction;
import com.ezylang.evalex.functions.FunctionParameter;
import com.ezylang.evalex.parser.Token;
import org.jspecify.annotations.Nullable;

/** {@code PREV("code")}: the official figure of the period before. */
@FunctionParameter(name = "code")
final class PreviousFunction extends AbstractFunction {

    private static final String PREFIX = "previous ";

    /** The name under which the figure lies in an expression's data; no variable can be called so. */
    static String variable(String code) {
        return PREFIX + code;
    }

    @Override
    public EvaluationValue evaluate(Expression expression, Token function, EvaluationValue... parameters)
            throws EvaluationException {
        @Nullable
        EvaluationValue known = expression.getDataAccessor().getData(variable(parameters[0].getStringValue()));
        if (known == null) {
            throw new EvaluationException(function, "not known of the period before");
        }
        return known;
    }
}
