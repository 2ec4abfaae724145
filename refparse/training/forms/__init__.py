"""How publishers print references: one module a language, one line a form.

``FORMS`` maps a kind of work to its forms. In a form, ``{slot}`` stands for a value (see
`refparse.training.printed.Printed`), ``{slot:form}`` for names in one of the forms of
`refparse.training.layout.Style`, and ``⟨a|b⟩`` for one of its alternatives.
"""
