"""Loaded adverbs that no adjective of the table makes, and adverbs whose weight differs from it."""

from __future__ import annotations

from newslint.language.intensity_table import Table

ADVERBS: Table = (
    (
        "evaluative",
        0.7,
        """
        admirably alarmingly amazingly aptly arguably bizarrely carelessly chillingly conveniently
        deservedly disappointingly disgracefully disgustingly disturbingly dubiously eerily
        encouragingly famously fittingly foolishly fortunately frighteningly hauntingly hilariously
        horrifyingly humiliatingly hypocritically impressively inexcusably inexplicably infamously
        ironically justifiably justly laughably luckily ludicrously magically memorably mercifully
        miraculously needlessly negligently notoriously oddly paradoxically poignantly predictably
        questionably reassuringly refreshingly regrettably reprehensibly rightfully rightly
        scandalously senselessly sensibly serendipitously shamefully shockingly sickeningly
        strangely strikingly stunningly stupidly surprisingly suspiciously tellingly terrifyingly
        thankfully tragically troublingly undeniably understandably unforgivably unfortunately
        unjustly unmistakably unquestionably unsurprisingly unwisely wisely worryingly
        """,
    ),
    (
        "evaluative",
        0.5,
        """
        alas conspicuously curiously embarrassingly inevitably interestingly sadly somehow
        symbolically
        """,
    ),
    (
        "evaluative",
        0.3,
        """
        coincidentally inadvertently naively ostensibly presumably seemingly supposedly unfairly
        unknowingly unwittingly wrongly
        """,
    ),
    (
        "intensifier",
        0.7,
        """
        absolutely absurdly abysmally agonisingly agonizingly appallingly astonishingly astoundingly
        astronomically awfully bitterly blindingly breathtakingly catastrophically colossally
        cripplingly crushingly devastatingly disastrously downright dreadfully egregiously
        enormously epically exceptionally excruciatingly exponentially extraordinarily
        eye-wateringly fearfully fiercely frightfully glaringly grossly heart-breakingly
        heartbreakingly hopelessly horrendously hugely immeasurably immensely impossibly
        incontrovertibly indelibly indisputably inexorably inextricably infinitely insanely
        inseparably intensely irrefutably irreparably irretrievably irrevocably jaw-droppingly
        manifestly massively mind-bogglingly monumentally outrageously overly painfully palpably
        patently perilously phenomenally precariously profoundly remarkably resoundingly
        ridiculously ruinously seismically spectacularly staggeringly starkly supremely tremendously
        unabashedly unashamedly unbelievably undisputedly unduly unnecessarily unreservedly utterly
        vastly wildly woefully
        """,
    ),
    (
        "intensifier",
        0.5,
        """
        abundantly all-out amply ceaselessly dangerously decidedly deeply distinctively distinctly
        dramatically drastically endlessly exceedingly excessively extremely hotly importantly
        incessantly incredibly intimately invariably literally markedly noticeably outright
        perfectly perpetually radically sorely squarely thoroughly totally uniquely
        """,
    ),
    (
        "intensifier",
        0.3,
        """
        actually acutely altogether badly completely considerably critically crucially definitely
        desperately disproportionately entirely especially evidently fundamentally gravely greatly
        heavily highly indeed inherently irreversibly keenly notably obviously overwhelmingly
        particularly purely really richly seriously severely significantly smack steeply strongly
        substantially truly unconditionally undoubtedly universally vitally wholly
        """,
    ),
    (
        "intensifier",
        0.2,
        """
        just only
        """,
    ),
    (
        "manner",
        0.7,
        """
        acidly adamantly aggressively angrily animatedly anxiously apologetically ardently
        arrogantly assiduously avidly barbarically beautifully begrudgingly blatantly blithely
        bluntly boastfully boisterously boldly bombastically brashly bravely brazenly breathlessly
        breezily brilliantly brusquely brutally callously candidly categorically caustically
        cheekily cheerfully clandestinely cleverly clinically cold-bloodedly commandingly
        compassionately condescendingly conscientiously contemptuously coolly courageously coyly
        craftily cruelly cunningly curtly cynically deceitfully defiantly deftly dejectedly
        derisively despondently deviously diabolically diplomatically disdainfully dismissively
        doggedly dutifully eagerly earnestly ecstatically effortlessly effusively electrifyingly
        elegantly eloquently empathetically emphatically enthusiastically excitedly exhaustively
        expertly explosively exquisitely exuberantly falteringly fanatically fearlessly fervently
        feverishly fiendishly flatly flirtatiously forcefully frantically frenetically frenziedly
        furiously furtively gaily gallantly gamely gingerly glamorously gleefully gloomily glumly
        gorily gracefully graciously grandly greedily grimly grotesquely grudgingly gruesomely
        gruffly gutsily haltingly harshly hatefully haughtily helplessly heroically hesitantly
        holistically horribly horrifically humbly hungrily hurriedly ignominiously imaginatively
        imperiously indignantly industriously ingeniously ingloriously inhumanely innovatively
        insatiably intently intransigently jauntily joyfully jubilantly lavishly lovingly
        majestically maniacally manically masterfully meekly melodramatically menacingly mercilessly
        merrily meticulously mischievously miserably mockingly morosely mournfully mysteriously
        nervously nonchalantly obediently obstinately ominously opulently painstakingly passionately
        pathetically patronisingly patronizingly persuasively philosophically piously placidly
        playfully pluckily pointedly pompously profusely proudly rapturously raucously ravenously
        recklessly regally relentlessly remorsefully resentfully resolutely rigorously robustly
        ruefully ruthlessly sadistically sanctimoniously sarcastically savagely scathingly
        scornfully scrupulously seamlessly seductively self-righteously selflessly sensationally
        sensitively serenely shakily shamelessly sheepishly shrewdly skilfully skillfully slyly
        smugly sneakily sneeringly soberly solemnly sombrely sorrowfully spitefully staunchly
        steadfastly stealthily sternly stoically stubbornly stylishly sumptuously surreptitiously
        sympathetically tactfully tartly tauntingly tearfully tenaciously tenderly tersely
        theatrically thirstily thunderously timidly tirelessly tranquilly treacherously tremulously
        triumphantly unapologetically unceremoniously uncompromisingly unequivocally unflinchingly
        unrepentantly unsteadily unwaveringly uproariously valiantly vehemently vengefully
        venomously viciously vindictively vividly voraciously warily wearily whimsically
        wholeheartedly wistfully wryly zealously
        """,
    ),
    (
        "manner",
        0.5,
        """
        abruptly amicably audibly briskly busily calmly casually comfortably confidently
        convincingly cordially courteously decisively deliberately emotionally firmly frankly
        generously gently gladly happily hastily heatedly instantaneously jokingly loudly
        methodically mistakenly patiently persistently plainly politely promptly purposefully
        readily reluctantly repeatedly responsibly single-handedly singlehandedly smoothly softly
        speedily suddenly summarily swiftly systematically tentatively unambiguously urgently
        vigorously vocally warmly willingly
        """,
    ),
    (
        "manner",
        0.3,
        """
        bloodily collaboratively comprehensively copiously covertly creatively delicately diligently
        expressly forcibly hopefully instantly intentionally kindly knowingly maliciously openly
        optimistically proactively quietly respectfully secretly sharply silently steadily
        strategically terribly unexpectedly violently
        """,
    ),
)
