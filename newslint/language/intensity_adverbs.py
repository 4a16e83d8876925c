"""Loaded adverbs that no adjective of the table makes, and adverbs whose weight differs from it."""

from __future__ import annotations

from newslint.language.intensity_table import Table

ADVERBS: Table = (
    (
        "evaluative",
        0.7,
        """
        admirably alarmingly amazingly aptly arguably bizarrely carelessly chillingly
        coincidentally conspicuously conveniently curiously deservedly disappointingly
        disgracefully disgustingly disturbingly dubiously eerily embarrassingly encouragingly
        famously fittingly foolishly frighteningly hauntingly hilariously horrifyingly
        humiliatingly hypocritically impressively inevitably inexcusably inexplicably infamously
        ironically justifiably justly laughably luckily ludicrously magically memorably
        mercifully merely miraculously naively needlessly negligently notoriously oddly
        ostensibly paradoxically poignantly predictably questionably reassuringly refreshingly
        regrettably reprehensibly rightfully rightly sadly scandalously seemingly senselessly
        sensibly serendipitously shamefully shockingly sickeningly somehow strangely strikingly
        stunningly stupidly supposedly surprisingly suspiciously tellingly terrifyingly
        thankfully tragically troublingly undeniably understandably unforgivably unjustly
        unknowingly unmistakably unquestionably unsurprisingly unwisely unwittingly wisely
        worryingly wrongly
        """,
    ),
    (
        "evaluative",
        0.5,
        """
        fortunately inadvertently interestingly presumably symbolically unfairly unfortunately
        """,
    ),
    (
        "intensifier",
        0.7,
        """
        absolutely absurdly abysmally agonisingly agonizingly appallingly astonishingly
        astoundingly astronomically awfully bitterly blindingly breathtakingly catastrophically
        colossally cripplingly crushingly dangerously deeply desperately devastatingly
        disastrously disproportionately downright dramatically drastically dreadfully
        egregiously enormously epically exceptionally excessively excruciatingly exponentially
        extraordinarily eye-wateringly fearfully fiercely frightfully fundamentally glaringly
        grossly heart-breakingly heartbreakingly hopelessly horrendously hugely immeasurably
        immensely impossibly incontrovertibly indelibly indisputably inexorably inextricably
        infinitely inherently insanely inseparably intensely irrefutably irreparably
        irretrievably irreversibly irrevocably jaw-droppingly manifestly massively
        mind-bogglingly monumentally outrageously outright overly overwhelmingly painfully
        palpably patently perilously phenomenally precariously profoundly radically remarkably
        resoundingly ridiculously ruinously seismically spectacularly staggeringly starkly
        supremely totally tremendously unabashedly unashamedly unbelievably unconditionally
        undisputedly unduly unnecessarily unreservedly utterly vastly wildly woefully
        """,
    ),
    (
        "intensifier",
        0.5,
        """
        abundantly acutely all-out altogether amply badly ceaselessly considerably critically
        crucially decidedly distinctively distinctly endlessly entirely especially exceedingly
        extremely fully gravely greatly heavily highly hotly importantly incessantly
        increasingly incredibly intimately invariably keenly literally markedly notably
        noticeably particularly perfectly perpetually practically really richly seriously
        severely significantly smack sorely squarely steeply strongly substantially thoroughly
        truly uniquely universally very virtually vitally wholly
        """,
    ),
    (
        "intensifier",
        0.3,
        """
        actually alike alone already always certainly completely consistently constantly
        continually continuously definitely directly essentially even eventually ever evidently
        fairly far finally further indeed just largely mainly mostly nationwide naturally never
        obviously only pretty primarily purely quite rather right simply so solely still such
        surely too ultimately undoubtedly way widely worldwide
        """,
    ),
    (
        "manner",
        0.7,
        """
        acidly adamantly aggressively angrily animatedly anxiously apologetically ardently
        arrogantly assiduously avidly barbarically beautifully begrudgingly blatantly blithely
        bloodily bluntly boastfully boisterously boldly bombastically brashly bravely brazenly
        breathlessly breezily brilliantly brusquely brutally callously candidly categorically
        caustically cheekily cheerfully clandestinely cleverly clinically cold-bloodedly
        collaboratively comfortably commandingly compassionately condescendingly confidently
        conscientiously contemptuously convincingly coolly copiously courageously covertly coyly
        craftily creatively cruelly cunningly curtly cynically deceitfully decisively defiantly
        deftly dejectedly delicately derisively despondently deviously diabolically
        diplomatically disdainfully dismissively doggedly dutifully eagerly earnestly
        ecstatically effortlessly effusively electrifyingly elegantly eloquently emotionally
        empathetically emphatically enthusiastically excitedly exhaustively expertly explosively
        exquisitely exuberantly falteringly fanatically fearlessly fervently feverishly
        fiendishly flatly flirtatiously forcefully frankly frantically fraudulently frenetically
        frenziedly furiously furtively gaily gallantly gamely generously gingerly glamorously
        gleefully gloomily glumly gorily gracefully graciously grandly greedily grimly
        grotesquely grudgingly gruesomely gruffly gutsily haltingly harshly hatefully haughtily
        helplessly heroically hesitantly holistically horribly horrifically humbly hungrily
        hurriedly ignominiously imaginatively imperiously indignantly industriously ingeniously
        ingloriously inhumanely innovatively insatiably instantly intently intransigently
        jauntily joyfully jubilantly kindly lavishly lightly lovingly majestically maliciously
        maniacally manically masterfully meekly melodramatically menacingly mercilessly merrily
        meticulously mischievously miserably mockingly morosely mournfully mysteriously
        nervously nonchalantly obediently obstinately ominously optimistically opulently
        painstakingly passionately pathetically patronisingly patronizingly persuasively
        philosophically piously placidly playfully pluckily pointedly pompously proactively
        profusely proudly rapturously raucously ravenously recklessly regally relentlessly
        remorsefully resentfully resolutely rigorously robustly ruefully ruthlessly sadistically
        sanctimoniously sarcastically savagely scathingly scornfully scrupulously seamlessly
        seductively self-righteously selflessly sensationally sensitively serenely shakily
        shamelessly sharply sheepishly shrewdly sincerely skilfully skillfully slyly smoothly
        smugly sneakily sneeringly soberly solemnly sombrely sorrowfully spitefully staunchly
        steadfastly stealthily sternly stoically stubbornly stylishly suddenly summarily
        sumptuously surreptitiously sustainably swiftly sympathetically tactfully tartly
        tauntingly tearfully tenaciously tenderly tentatively terribly tersely theatrically
        thirstily thunderously timidly tirelessly tranquilly treacherously tremulously
        triumphantly unapologetically unceremoniously uncompromisingly unequivocally
        unflinchingly unrepentantly unsteadily unwaveringly uproariously valiantly vehemently
        vengefully venomously viciously vigorously vindictively vividly voraciously warily
        warmly wearily whimsically wholeheartedly wistfully wryly zealously
        """,
    ),
    (
        "manner",
        0.5,
        """
        abruptly actively amicably audibly briskly busily calmly casually clearly closely
        comprehensively cordially courteously deliberately densely diligently effectively
        expressly firmly forcibly gently gladly happily hastily heatedly hopefully
        instantaneously intentionally jokingly knowingly loosely loudly methodically mistakenly
        openly patiently peacefully persistently plainly politely promptly purposefully quickly
        quietly rapidly readily reluctantly repeatedly respectfully responsibly secretly
        silently single-handedly singlehandedly softly speedily steadily strategically
        systematically thickly tightly unambiguously unanimously unexpectedly urgently violently
        vocally willingly
        """,
    ),
    (
        "manner",
        0.3,
        """
        accidentally carefully cautiously easily efficiently explicitly fast fatally freely
        gradually immediately overnight physically privately properly publicly safely
        simultaneously slowly successfully verbally visibly voluntarily
        """,
    ),
)
