package vn.tiendo.kpi.rule;

import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.FunctionDictionaryIfc;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.config.MapBasedOperatorDictionary;
import com.ezylang.evalex.config.OperatorDictionaryIfc;
import com.ezylang.evalex.functions.basic.AbsFunction;
import com.ezylang.evalex.functions.basic.AverageFunction;
import com.ezylang.evalex.functions.basic.IfFunction;
import com.ezylang.evalex.functions.basic.MaxFunction;
import com.ezylang.evalex.functions.basic.MinFunction;
import com.ezylang.evalex.functions.basic.NotFunction;
import com.ezylang.evalex.functions.basic.SumFunction;
import com.ezylang.evalex.operators.arithmetic.InfixDivisionOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMultiplicationOperator;
import com.ezylang.evalex.operators.arithmetic.InfixPlusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixPlusOperator;
import com.ezylang.evalex.operators.booleans.InfixAndOperator;
import com.ezylang.evalex.operators.booleans.InfixEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixGreaterEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixGreaterOperator;
import com.ezylang.evalex.operators.booleans.InfixLessEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixLessOperator;
import com.ezylang.evalex.operators.booleans.InfixNotEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixOrOperator;
import com.ezylang.evalex.operators.booleans.PrefixNotOperator;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What an expression may be made of. Nothing offered can take longer than a few multiplications of bounded numbers: no
 * powers, factorials, rounding to a given scale or text functions, neither arrays nor structures, no clock and no chance.
 */
final class Grammar {

    static final String PREVIOUS = "PREV";

    private static final Set<String> DECIDING = Set.of("==", "=", "!=", "<>", "<", "<=", ">", ">=", "&&", "||", "!",
            "NOT", "IF");

    private Grammar() {}

    static final ExpressionConfiguration CONFIGURATION = ExpressionConfiguration.builder()
            .operatorDictionary(operators())
            .functionDictionary(functions())
            .defaultConstants(Map.of())
            .arraysAllowed(false)
            .structuresAllowed(false)
            .implicitMultiplicationAllowed(false)
            .zoneId(ZoneOffset.UTC)
            .locale(Locale.ROOT)
            .build();

    /** Whether an operator or function answers yes or no. */
    static boolean decides(String token) {
        return DECIDING.contains(token.toUpperCase(Locale.ROOT));
    }

    private static OperatorDictionaryIfc operators() {
        var offered = new MapBasedOperatorDictionary();
        offered.addOperator("+", new PrefixPlusOperator());
        offered.addOperator("-", new PrefixMinusOperator());
        offered.addOperator("!", new PrefixNotOperator());
        offered.addOperator("+", new InfixPlusOperator());
        offered.addOperator("-", new InfixMinusOperator());
        offered.addOperator("*", new InfixMultiplicationOperator());
        offered.addOperator("/", new InfixDivisionOperator());
        List.of("=", "==").forEach(sign -> offered.addOperator(sign, new InfixEqualsOperator()));
        List.of("!=", "<>").forEach(sign -> offered.addOperator(sign, new InfixNotEqualsOperator()));
        offered.addOperator(">", new InfixGreaterOperator());
        offered.addOperator(">=", new InfixGreaterEqualsOperator());
        offered.addOperator("<", new InfixLessOperator());
        offered.addOperator("<=", new InfixLessEqualsOperator());
        offered.addOperator("&&", new InfixAndOperator());
        offered.addOperator("||", new InfixOrOperator());
        return offered;
    }

    private static FunctionDictionaryIfc functions() {
        var offered = new MapBasedFunctionDictionary();
        offered.addFunction("ABS", new AbsFunction());
        offered.addFunction("MIN", new MinFunction());
        offered.addFunction("MAX", new MaxFunction());
        offered.addFunction("SUM", new SumFunction());
        offered.addFunction("AVERAGE", new AverageFunction());
        offered.addFunction("IF", new IfFunction());
        offered.addFunction("NOT", new NotFunction());
        offered.addFunction(PREVIOUS, new PreviousFunction());
        return offered;
    }
}
