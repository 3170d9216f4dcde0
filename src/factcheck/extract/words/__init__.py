"""The words of a text with their offsets, classes and verb forms."""

from factcheck.extract.words.scan import Words as Words
from factcheck.extract.words.scan import scan as scan
from factcheck.extract.words.verbs import Form as Form
from factcheck.extract.words.verbs import form as form
from factcheck.extract.words.verbs import lemma as lemma
