<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>cli</name>
    <message>
        <source>Run the command again with --verbose before it for technical details.</source>
        <translation>Führen Sie den Befehl erneut aus, mit --verbose davor für technische Einzelheiten.</translation>
    </message>
    <message>
        <source>Interrupted: {count} written. Run the same command to resume.</source>
        <translation>Unterbrochen: {count} geschrieben. Derselbe Befehl setzt fort.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln Teil</numerusform>
            <numerusform>%Ln Teile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new part(s)</source>
        <translation>
            <numerusform>%Ln neuer Teil</numerusform>
            <numerusform>%Ln neue Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>Already there: {count}.</source>
        <translation>Schon vorhanden: {count}.</translation>
    </message>
    <message>
        <source>{failed} of {count} could not be read; see error_kind.</source>
        <translation>{failed} von {count} nicht lesbar; siehe error_kind.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them out: --local uses all cores, and --device chooses a GPU.</source>
        <translation>Lassen Sie sie weg: --local nutzt alle Kerne, und --device wählt eine GPU.</translation>
    </message>
    <message>
        <source>Measuring on {where}. Close other programs for accurate results.</source>
        <translation>Messung auf {where}. Schließen Sie andere Programme, damit die Werte stimmen.</translation>
    </message>
    <message>
        <source>Interrupted: {done} of {count} written.</source>
        <translation>Unterbrochen: {done} von {count} geschrieben.</translation>
    </message>
    <message>
        <source>To resume: inception-cli classify --resume {id}</source>
        <translation>Fortsetzen: inception-cli classify --resume {id}</translation>
    </message>
    <message>
        <source>Results from earlier runs: {count}. Use --again to classify them again.</source>
        <translation>Ergebnisse früherer Durchläufe: {count}. Mit --again werden sie neu klassifiziert.</translation>
    </message>
    <message>
        <source>{failed} of {count} could not be read.</source>
        <translation>{failed} von {count} nicht lesbar.</translation>
    </message>
    <message>
        <source>Only the first page or frame of {count} was classified. Use --all-pages to classify all.</source>
        <translation>Nur die erste Seite oder das erste Einzelbild klassifiziert: {count}. Mit --all-pages werden alle klassifiziert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown as usual, for example with its own range of values: {count}. Table, JSON and HTML say how.</source>
        <translation>Nicht wie üblich dargestellt, zum Beispiel mit eigenem Wertebereich: {count}. Tabelle, JSON und HTML sagen, wie.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Die Standardeingabe ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Pipe the bytes of an image file into it.</source>
        <translation>Leiten Sie die Bytes einer Bilddatei hinein.</translation>
    </message>
    <message>
        <source>Standard input holds more than {memory_bytes} MB, too much for an image.</source>
        <translation>Die Standardeingabe enthält mehr als {memory_bytes} MB, zu viel für ein Bild.</translation>
    </message>
    <message>
        <source>Standard input is empty.</source>
        <translation>Die Standardeingabe ist leer.</translation>
    </message>
    <message>
        <source>{line}. Fast mode is not faster here: this device has no half precision.</source>
        <translation>{line}. Der schnelle Modus ist hier nicht schneller: Dieses Gerät rechnet nicht mit halber Genauigkeit.</translation>
    </message>
    <message>
        <source>{line}. Fast mode is not faster here.</source>
        <translation>{line}. Der schnelle Modus ist hier nicht schneller.</translation>
    </message>
    <message>
        <source>“auto” uses cpu, because {name} was refused.</source>
        <translation>„auto“ nutzt die CPU, weil {name} abgelehnt wurde.</translation>
    </message>
    <message>
        <source>Intel GPUs and NPUs are used only when --device names them.</source>
        <translation>Intel-GPUs und NPUs werden nur genutzt, wenn --device sie nennt.</translation>
    </message>
    <message>
        <source>{count}; {count2} beside the best of each.</source>
        <translation>{count}; {count2} neben dem jeweils besten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>No copies and nothing that looks alike.</source>
        <translation>Keine Kopien und nichts, was sich ähnelt.</translation>
    </message>
    <message>
        <source>Interrupted: the report covers {done} of {total}.</source>
        <translation>Unterbrochen: Der Bericht umfasst {done} von {total}.</translation>
    </message>
    <message>
        <source>To resume, run the same command with --resume.</source>
        <translation>Zum Fortsetzen führen Sie denselben Befehl mit --resume aus.</translation>
    </message>
    <message>
        <source>{number} of {count} could not be read.</source>
        <translation>{number} von {count} nicht lesbar.</translation>
    </message>
    <message>
        <source>{sentence} The evaluation continues but cannot be resumed later.</source>
        <translation>{sentence} Die Auswertung läuft weiter, kann aber später nicht fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Resuming: {known} of {count} already done.</source>
        <translation>Wird fortgesetzt: {known} von {count} schon erledigt.</translation>
    </message>
    <message>
        <source>There is no interrupted evaluation of these images with the same weights, crops and mode.</source>
        <translation>Es gibt keine unterbrochene Auswertung dieser Bilder mit denselben Gewichten, Ausschnitten und demselben Modus.</translation>
    </message>
    <message>
        <source>Start a new one without --resume.</source>
        <translation>Beginnen Sie eine neue, ohne --resume.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln class(es)</source>
        <translation>
            <numerusform>%Ln Klasse</numerusform>
            <numerusform>%Ln Klassen</numerusform>
        </translation>
    </message>
    <message>
        <source>{images} of {classes} in “{source}”{labelled}:</source>
        <translation>{images} aus {classes} in „{source}“{labelled}:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more label(s)</source>
        <translation>
            <numerusform>%Ln weitere Beschriftung</numerusform>
            <numerusform>%Ln weitere Beschriftungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No image that “{source}” names exists: {where}.</source>
        <translation>Kein Bild, das „{source}“ nennt, existiert: {where}.</translation>
    </message>
    <message>
        <source>Paths are relative to the folder of the table.</source>
        <translation>Pfade gelten ab dem Ordner der Tabelle.</translation>
    </message>
    <message>
        <source>Not found: {count}. For example, {where}.</source>
        <translation>Nicht gefunden: {count}. Zum Beispiel {where}.</translation>
    </message>
    <message>
        <source>Skipped: {count} on the blacklist.</source>
        <translation>Übersprungen: {count} auf der Sperrliste.</translation>
    </message>
    <message>
        <source>Skipped: {count}{unknown}.</source>
        <translation>Übersprungen: {count}{unknown}.</translation>
    </message>
    <message>
        <source>Skipped: {images} with {count} that match no class.</source>
        <translation>Übersprungen: {images} mit {count}, die keiner Klasse entsprechen.</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
    <message>
        <source>“{name}” is not a folder, and several images need one.</source>
        <translation>„{name}“ ist kein Ordner, und mehrere Bilder brauchen einen.</translation>
    </message>
    <message>
        <source>Give a folder with --output DIR.</source>
        <translation>Geben Sie mit --output DIR einen Ordner an.</translation>
    </message>
    <message>
        <source>{number} of {count} could not be read or saved.</source>
        <translation>{number} von {count} konnten nicht gelesen oder gespeichert werden.</translation>
    </message>
    <message>
        <source>“{path}” is one file, but each image gets its own file in the folder --output.</source>
        <translation>„{path}“ ist eine einzelne Datei, aber jedes Bild erhält eine eigene Datei im Ordner --output.</translation>
    </message>
    <message>
        <source>Use “{kind}” instead to save one {kind} file per image. For a single image, give --output a file name too.</source>
        <translation>Geben Sie stattdessen „{kind}“ an, um je Bild eine {kind}-Datei zu speichern. Für ein einzelnes Bild geben Sie auch --output einen Dateinamen.</translation>
    </message>
    <message>
        <source>“{among}” is neither a folder nor the number of a run.</source>
        <translation>„{among}“ ist weder ein Ordner noch die Nummer eines Durchlaufs.</translation>
    </message>
    <message>
        <source>`inception-cli runs list` shows all runs.</source>
        <translation>`inception-cli runs list` zeigt alle Durchläufe.</translation>
    </message>
    <message>
        <source>Skipped: {skipped}.</source>
        <translation>Übersprungen: {skipped}.</translation>
    </message>
    <message>
        <source>Choose another name for the result, or add --overwrite.</source>
        <translation>Wählen Sie einen anderen Namen für das Ergebnis, oder ergänzen Sie --overwrite.</translation>
    </message>
    <message>
        <source>No images found.</source>
        <translation>Keine Bilder gefunden.</translation>
    </message>
    <message>
        <source>Give images, or a folder of them.</source>
        <translation>Geben Sie Bilder oder einen Ordner mit Bildern an.</translation>
    </message>
    <message>
        <source>The name “{output}” does not say in which format to write.</source>
        <translation>Der Name „{output}“ sagt nicht, in welchem Format geschrieben werden soll.</translation>
    </message>
    <message>
        <source>Let it end in .npy, .npz or .parquet.</source>
        <translation>Er soll auf .npy, .npz oder .parquet enden.</translation>
    </message>
    <message>
        <source>Parquet files need pyarrow, which is not installed.</source>
        <translation>Parquet-Dateien brauchen pyarrow, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>Install it with: pip install pyarrow. Or write an .npz file.</source>
        <translation>Installieren Sie es mit: pip install pyarrow. Oder schreiben Sie eine .npz-Datei.</translation>
    </message>
    <message>
        <source>Training the last blocks; the weights taught so far are saved already.</source>
        <translation>Die letzten Blöcke werden trainiert; die bisher gelernten Gewichte sind schon gespeichert.</translation>
    </message>
    <message>
        <source>On {count} kept aside: right on {before} before, on {after} after training (McNemar's test, p = {p_value}).</source>
        <translation>Auf {count}, die zurückgehalten wurden: richtig bei {before} vor, bei {after} nach dem Training (McNemar-Test, p = {p_value}).</translation>
    </message>
    <message>
        <source>That is better, so the trained network is what was saved.</source>
        <translation>Das ist besser, daher wurde das trainierte Netz gespeichert.</translation>
    </message>
    <message>
        <source>That is not clearly better, so the trained network was not kept.</source>
        <translation>Das ist nicht eindeutig besser, daher wurde das trainierte Netz nicht behalten.</translation>
    </message>
    <message>
        <source>Run {run_id} continues.</source>
        <translation>Durchlauf {run_id} wird fortgesetzt.</translation>
    </message>
    <message>
        <source>Watching {count}. Press Ctrl+C to stop.</source>
        <translation>Überwacht: {count}. Strg+C beendet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>%Ln Ordner</numerusform>
            <numerusform>%Ln Ordner</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. {count} classified, {failed} could not be read.</source>
        <translation>Beendet. {count} klassifiziert, {failed} nicht lesbar.</translation>
    </message>
    <message>
        <source>All results: inception-cli runs export {run_id}</source>
        <translation>Alle Ergebnisse: inception-cli runs export {run_id}</translation>
    </message>
    <message>
        <source>“{text}” is not a folder.</source>
        <translation>„{text}“ ist kein Ordner.</translation>
    </message>
    <message>
        <source>{path}: {message} It will be tried again.</source>
        <translation>{path}: {message} Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>“{folder}” is not there. Waiting for it.</source>
        <translation>„{folder}“ ist nicht da. Es wird gewartet.</translation>
    </message>
    <message>
        <source>“{folder}” is there again.</source>
        <translation>„{folder}“ ist wieder da.</translation>
    </message>
    <message>
        <source>To undo the copies: inception-cli undo {journal}</source>
        <translation>Kopien rückgängig machen: inception-cli undo {journal}</translation>
    </message>
    <message>
        <source>To undo the keywords: inception-cli tag --undo {journal}</source>
        <translation>Stichwörter rückgängig machen: inception-cli tag --undo {journal}</translation>
    </message>
    <message>
        <source>Use --follow-links to follow links that lead out of the folder.</source>
        <translation>Mit --follow-links wird Verknüpfungen gefolgt, die aus dem Ordner hinausführen.</translation>
    </message>
    <message>
        <source>{fell_back_because} Using the CPU.</source>
        <translation>{fell_back_because} Die CPU wird genutzt.</translation>
    </message>
    <message>
        <source>Downloaded and verified.</source>
        <translation>Heruntergeladen und geprüft.</translation>
    </message>
    <message>
        <source>Downloaded. The publisher states no hash, so the file could not be verified.</source>
        <translation>Heruntergeladen. Der Herausgeber nennt keine Prüfsumme, daher konnte die Datei nicht geprüft werden.</translation>
    </message>
    <message>
        <source>The name “{output}” says {said}, which this command does not write.</source>
        <translation>Der Name „{output}“ bedeutet {said}, was dieser Befehl nicht schreibt.</translation>
    </message>
    <message>
        <source>It writes {list}. Choose another name for the result.</source>
        <translation>Er schreibt {list}. Wählen Sie einen anderen Namen für das Ergebnis.</translation>
    </message>
    <message>
        <source>The name “{output}” says {said}, but --format says {asked}.</source>
        <translation>Der Name „{output}“ bedeutet {said}, aber --format bedeutet {asked}.</translation>
    </message>
    <message>
        <source>Choose another name for the result, or leave --format out.</source>
        <translation>Wählen Sie einen anderen Namen für das Ergebnis, oder lassen Sie --format weg.</translation>
    </message>
    <message>
        <source>There is no folder “{parent}” to write “{name}” to.</source>
        <translation>Es gibt keinen Ordner „{parent}“, in den „{name}“ geschrieben werden könnte.</translation>
    </message>
    <message>
        <source>Create the folder first, or choose another one.</source>
        <translation>Legen Sie zuerst den Ordner an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Two results would be written to the same file.</source>
        <translation>Zwei Ergebnisse würden in dieselbe Datei geschrieben.</translation>
    </message>
    <message>
        <source>Give each result its own name.</source>
        <translation>Geben Sie jedem Ergebnis einen eigenen Namen.</translation>
    </message>
    <message>
        <source>“{existing}” is an input file and would be overwritten.</source>
        <translation>„{existing}“ ist eine Eingabedatei und würde überschrieben.</translation>
    </message>
    <message>
        <source>Choose another name for the result.</source>
        <translation>Wählen Sie einen anderen Namen für das Ergebnis.</translation>
    </message>
    <message>
        <source>“{existing}” is one of this program's own files.</source>
        <translation>„{existing}“ ist eine Datei dieses Programms.</translation>
    </message>
    <message>
        <source>“{path}” exists already, and nothing tells whether it is an older result.</source>
        <translation>„{path}“ existiert bereits, und nichts sagt, ob es ein älteres Ergebnis ist.</translation>
    </message>
    <message>
        <source>“{path}” exists and is {names}, not {names2}.</source>
        <translation>„{path}“ existiert und ist {names}, nicht {names2}.</translation>
    </message>
    <message>
        <source>The format {file_format} cannot be written to standard output.</source>
        <translation>Das Format {file_format} kann nicht auf die Standardausgabe geschrieben werden.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Deleted run {id}.</source>
        <translation>Durchlauf {id} gelöscht.</translation>
    </message>
    <message>
        <source>Delete run {strip}?</source>
        <translation>Durchlauf {strip} löschen?</translation>
    </message>
    <message>
        <source>The last run is {strip}. Nothing was deleted.</source>
        <translation>Der letzte Durchlauf ist {strip}. Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>There is no unfinished run.</source>
        <translation>Es gibt keinen unfertigen Durchlauf.</translation>
    </message>
    <message>
        <source>There are no saved runs.</source>
        <translation>Es gibt keine gespeicherten Durchläufe.</translation>
    </message>
    <message>
        <source>“{text}” is not the number of a run.</source>
        <translation>„{text}“ ist nicht die Nummer eines Durchlaufs.</translation>
    </message>
    <message>
        <source>Give a number from “inception-cli runs list”, or the word “last”.</source>
        <translation>Geben Sie eine Nummer aus „inception-cli runs list“ an oder das Wort „last“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more class(es)</source>
        <translation>
            <numerusform>%Ln weitere Klasse</numerusform>
            <numerusform>%Ln weitere Klassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to export: run {id} has no images.</source>
        <translation>Nichts zu exportieren: Durchlauf {id} hat keine Bilder.</translation>
    </message>
    <message>
        <source>Nothing to export: every image of run {id} could be read.</source>
        <translation>Nichts zu exportieren: Jedes Bild von Durchlauf {id} war lesbar.</translation>
    </message>
    <message>
        <source>Nothing to export: no image of run {id} matches the filters.</source>
        <translation>Nichts zu exportieren: Kein Bild von Durchlauf {id} passt zu den Filtern.</translation>
    </message>
    <message>
        <source>{failed} of {number} checks failed.</source>
        <translation>{failed} von {number} Prüfungen sind fehlgeschlagen.</translation>
    </message>
    <message>
        <source>All checks passed.</source>
        <translation>Alle Prüfungen bestanden.</translation>
    </message>
    <message>
        <source>Qt platforms: {list}; exports: {list2}</source>
        <translation>Qt-Plattformen: {list}; Exporte: {list2}</translation>
    </message>
    <message>
        <source>Press Ctrl+C to stop. The file on the next line holds the token.</source>
        <translation>Strg+C beendet. Die Datei in der nächsten Zeile enthält das Zugangswort.</translation>
    </message>
    <message>
        <source>No similar image was found.</source>
        <translation>Kein ähnliches Bild gefunden.</translation>
    </message>
    <message>
        <source>“--in all” and “--no-store” cannot be combined.</source>
        <translation>„--in all“ und „--no-store“ lassen sich nicht kombinieren.</translation>
    </message>
    <message>
        <source>Give a folder to search in.</source>
        <translation>Geben Sie einen Ordner an, in dem gesucht wird.</translation>
    </message>
    <message>
        <source>Dry run: nothing was changed.</source>
        <translation>Probelauf: Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{folder}” is not a folder.</source>
        <translation>„{folder}“ ist kein Ordner.</translation>
    </message>
    <message>
        <source>Give the folder that holds the images.</source>
        <translation>Geben Sie den Ordner an, der die Bilder enthält.</translation>
    </message>
    <message>
        <source>Nothing was sorted. Run the same command again to continue.</source>
        <translation>Nichts wurde sortiert. Führen Sie denselben Befehl erneut aus, um fortzusetzen.</translation>
    </message>
    <message>
        <source>To undo: inception-cli undo {journal}</source>
        <translation>Rückgängig machen: inception-cli undo {journal}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files that belong</source>
        <comment>%Ln file that belongs</comment>
        <translation>
            <numerusform>%Ln zugehörige Datei</numerusform>
            <numerusform>%Ln zugehörige Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Renamed with a number because the name is taken: {count}.</source>
        <translation>Mit einer Nummer umbenannt, weil der Name vergeben ist: {count}.</translation>
    </message>
    <message>
        <source>Moved along: {along} to these images (XMP, RAW, MOV, JSON, …).</source>
        <translation>Mitgenommen: {along} zu diesen Bildern (XMP, RAW, MOV, JSON, …).</translation>
    </message>
    <message>
        <source>Left where they are: {left} to these images{why}.</source>
        <translation>Dort gelassen, wo sie sind: {left} zu diesen Bildern{why}.</translation>
    </message>
    <message>
        <source>Not sorted:</source>
        <translation>Nicht sortiert:</translation>
    </message>
    <message>
        <source>Space: {needed_bytes} MB needed, {free_bytes} MB free.</source>
        <translation>Speicherplatz: {needed_bytes} MB nötig, {free_bytes} MB frei.</translation>
    </message>
    <message>
        <source>This run is not saved.</source>
        <translation>Dieser Durchlauf wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>No keywords were written. Run the same command again to continue.</source>
        <translation>Es wurden keine Stichwörter geschrieben. Führen Sie denselben Befehl erneut aus, um fortzusetzen.</translation>
    </message>
    <message>
        <source>Keywords for {count}:</source>
        <translation>Stichwörter für {count}:</translation>
    </message>
    <message>
        <source>Without keywords:</source>
        <translation>Ohne Stichwörter:</translation>
    </message>
    <message>
        <source>To undo: inception-cli tag --undo {journal}</source>
        <translation>Rückgängig machen: inception-cli tag --undo {journal}</translation>
    </message>
    <message>
        <source>There are no keywords to undo.</source>
        <translation>Es gibt keine Stichwörter, die rückgängig zu machen wären.</translation>
    </message>
    <message>
        <source>“{output}” is not a name for weights.</source>
        <translation>„{output}“ ist kein Name für Gewichte.</translation>
    </message>
    <message>
        <source>Let it end in .safetensors.</source>
        <translation>Er soll auf .safetensors enden.</translation>
    </message>
    <message>
        <source>There is no report: too few images to measure.</source>
        <translation>Es gibt keinen Bericht: zu wenige Bilder für eine Messung.</translation>
    </message>
    <message>
        <source>The same in two classes:</source>
        <translation>Dasselbe in zwei Klassen:</translation>
    </message>
    <message>
        <source>“{own}” has {count}, less than a third of the largest class.</source>
        <translation>„{own}“ hat {count}, weniger als ein Drittel der größten Klasse.</translation>
    </message>
    <message>
        <source>“{wanted}” is saved as “{name}”: the disk does not accept that name.</source>
        <translation>„{wanted}“ wird als „{name}“ gespeichert: Der Datenträger nimmt diesen Namen nicht an.</translation>
    </message>
    <message>
        <source>“{output}” already has a training run.</source>
        <translation>„{output}“ enthält bereits einen Trainingslauf.</translation>
    </message>
    <message>
        <source>Add --resume to continue it, or choose another folder.</source>
        <translation>Ergänzen Sie --resume, um ihn fortzusetzen, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Learning from {count} of {classes}.</source>
        <translation>Lernt aus {count} aus {classes}.</translation>
    </message>
    <message>
        <source>Skipped: {count} without a label.</source>
        <translation>Übersprungen: {count} ohne Beschriftung.</translation>
    </message>
    <message>
        <source>Nothing will be measured: there are no validation images.</source>
        <translation>Es wird nichts gemessen: Es gibt keine Bilder zur Prüfung.</translation>
    </message>
    <message>
        <source>Measuring on {count}.</source>
        <translation>Misst an {count}.</translation>
    </message>
    <message>
        <source>These images are among those to learn from.</source>
        <translation>Diese Bilder gehören zu denen, aus denen gelernt wird.</translation>
    </message>
    <message>
        <source>Training on {device}: {steps} steps of {images}.</source>
        <translation>Trainiert auf {device}: {steps} Schritte mit je {images}.</translation>
    </message>
    <message>
        <source>{processes} processes share each step.</source>
        <translation>{processes} Prozesse teilen sich jeden Schritt.</translation>
    </message>
    <message>
        <source>Resuming after step {step}.</source>
        <translation>Wird nach Schritt {step} fortgesetzt.</translation>
    </message>
    <message>
        <source>Epoch {epoch}: {value} of {images} right.</source>
        <translation>Epoche {epoch}: {value} von {images} richtig.</translation>
    </message>
    <message>
        <source>Checkpoint after step {step}.</source>
        <translation>Zwischenstand nach Schritt {step}.</translation>
    </message>
    <message>
        <source>This journal was not written by this program for you, or was changed since.</source>
        <translation>Dieses Protokoll wurde nicht von diesem Programm für Sie geschrieben oder seither geändert.</translation>
    </message>
    <message>
        <source>If you trust it, add --yes to do what is listed above.</source>
        <translation>Wenn Sie ihm vertrauen, ergänzen Sie --yes, damit das oben Genannte geschieht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <comment>%Ln copy</comment>
        <translation>
            <numerusform>%Ln Kopie</numerusform>
            <numerusform>%Ln Kopien</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} was not deleted because it is not empty.</source>
        <translation>{folder} wurde nicht gelöscht, weil der Ordner nicht leer ist.</translation>
    </message>
    <message>
        <source>Skipped an unusable journal: {path}</source>
        <translation>Unbrauchbares Protokoll übersprungen: {path}</translation>
    </message>
    <message>
        <source>There is no sort to undo.</source>
        <translation>Es gibt kein Sortieren, das rückgängig zu machen wäre.</translation>
    </message>
    <message>
        <source>It would {verb} {count}:</source>
        <translation>Dies würde {verb} {count}:</translation>
    </message>
    <message>
        <source>Interrupted: {count} written.</source>
        <translation>Unterbrochen: {count} geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation>
            <numerusform>%Ln Einzelbild</numerusform>
            <numerusform>%Ln Einzelbilder</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} could not be read.</source>
        <translation>{count} nicht lesbar.</translation>
    </message>
    <message>
        <source>Watching {title}{size}. Press Ctrl+C to stop.</source>
        <translation>{title}{size} wird beobachtet. Strg+C beendet.</translation>
    </message>
    <message>
        <source>No cameras found.</source>
        <translation>Keine Kameras gefunden.</translation>
    </message>
    <message>
        <source>There are no published weights named “{key}”.</source>
        <translation>Es gibt keine veröffentlichten Gewichte namens „{key}“.</translation>
    </message>
    <message>
        <source>Use one of {list}.</source>
        <translation>Verwenden Sie eines von {list}.</translation>
    </message>
    <message>
        <source>“{folder}” exists and is not empty.</source>
        <translation>„{folder}“ existiert und ist nicht leer.</translation>
    </message>
    <message>
        <source>Choose another folder, or add --overwrite.</source>
        <translation>Wählen Sie einen anderen Ordner, oder ergänzen Sie --overwrite.</translation>
    </message>
    <message>
        <source>There are no weights to verify in {folder}.</source>
        <translation>In {folder} gibt es keine Gewichte zu prüfen.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Exact</source>
        <translation>Exakt</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Identical to the published preprocessing, to the last bit</source>
        <translation>Identisch mit der veröffentlichten Vorverarbeitung, bis aufs letzte Bit</translation>
    </message>
    <message>
        <source>Full precision; large photos are decoded at a reduced size</source>
        <translation>Volle Genauigkeit; große Fotos werden verkleinert dekodiert</translation>
    </message>
    <message>
        <source>Half precision where the device supports it; predictions may differ slightly</source>
        <translation>Halbe Genauigkeit, wo das Gerät sie kann; Vorhersagen weichen eventuell leicht ab</translation>
    </message>
    <message>
        <source>below 1%</source>
        <translation>unter 1 %</translation>
    </message>
    <message>
        <source>above 99%</source>
        <translation>über 99 %</translation>
    </message>
</context>
<context>
    <name>core/archive</name>
    <message>
        <source>Give a folder of images, tars, or a Parquet table with a column of images.</source>
        <translation>Geben Sie einen Ordner mit Bildern, Tar-Dateien oder eine Parquet-Tabelle mit einer Spalte von Bildern an.</translation>
    </message>
    <message>
        <source>“{path}” has too much text to be shown.</source>
        <translation>„{path}“ hat zu viel Text, um angezeigt zu werden.</translation>
    </message>
    <message>
        <source>Check where the table comes from. `inception-cli archive` writes smaller ones.</source>
        <translation>Prüfen Sie, woher die Tabelle kommt. `inception-cli archive` schreibt kleinere.</translation>
    </message>
    <message>
        <source>A cluster needs Ray, which is not installed.</source>
        <translation>Ein Cluster braucht Ray, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>Install it with: pip install "inception-gui[cluster]". Or add --local, which does the same on this machine alone.</source>
        <translation>Installieren Sie es mit: pip install "inception-gui[cluster]". Oder ergänzen Sie --local, das dasselbe allein auf diesem Rechner tut.</translation>
    </message>
    <message>
        <source>The cluster {where} cannot be reached or started.</source>
        <translation>Der Cluster {where} ist nicht erreichbar oder lässt sich nicht starten.</translation>
    </message>
    <message>
        <source>Check the address with `ray status`, or add --local.</source>
        <translation>Prüfen Sie die Adresse mit `ray status`, oder ergänzen Sie --local.</translation>
    </message>
    <message>
        <source>The cluster failed while it classified.</source>
        <translation>Der Cluster ist beim Klassifizieren ausgefallen.</translation>
    </message>
    <message>
        <source>Run the command again: it does only what is missing.</source>
        <translation>Führen Sie den Befehl erneut aus: Er erledigt nur, was fehlt.</translation>
    </message>
    <message>
        <source>A machine of the cluster has version {version} of Inception GUI, not {version2}.</source>
        <translation>Ein Rechner des Clusters hat Version {version} von Inception GUI, nicht {version2}.</translation>
    </message>
    <message>
        <source>Install the same version on all machines.</source>
        <translation>Installieren Sie auf allen Rechnern dieselbe Version.</translation>
    </message>
    <message>
        <source>The table “{name}” cannot be read.</source>
        <translation>Die Tabelle „{name}“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Check that it exists and is a Parquet file.</source>
        <translation>Prüfen Sie, ob sie existiert und eine Parquet-Datei ist.</translation>
    </message>
    <message>
        <source>The table “{name}” has no column that is known to hold images.</source>
        <translation>Die Tabelle „{name}“ hat keine Spalte, von der bekannt ist, dass sie Bilder enthält.</translation>
    </message>
    <message>
        <source>Name the column of paths or bytes with --column.</source>
        <translation>Nennen Sie die Spalte der Pfade oder Bytes mit --column.</translation>
    </message>
    <message>
        <source>The address “{address}” cannot be used.</source>
        <translation>Die Adresse „{address}“ ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Use a path, or an address such as s3://BUCKET/FOLDER.</source>
        <translation>Verwenden Sie einen Pfad oder eine Adresse wie s3://BUCKET/FOLDER.</translation>
    </message>
    <message>
        <source>There is nothing at “{base}”.</source>
        <translation>Unter „{base}“ ist nichts.</translation>
    </message>
    <message>
        <source>Check the address and the keys.</source>
        <translation>Prüfen Sie die Adresse und die Schlüssel.</translation>
    </message>
    <message>
        <source>The server of “{address}” does not answer as expected.</source>
        <translation>Der Server von „{address}“ antwortet nicht wie erwartet.</translation>
    </message>
    <message>
        <source>Check the connection and the keys, then run the command again: it does only what is missing.</source>
        <translation>Prüfen Sie die Verbindung und die Schlüssel, und führen Sie den Befehl dann erneut aus: Er erledigt nur, was fehlt.</translation>
    </message>
    <message>
        <source>“{text}” stands for more than {most} files.</source>
        <translation>„{text}“ steht für mehr als {most} Dateien.</translation>
    </message>
    <message>
        <source>Name fewer at a time, or a folder of them.</source>
        <translation>Nennen Sie weniger auf einmal oder einen Ordner davon.</translation>
    </message>
    <message>
        <source>The archive cannot be read to its end.</source>
        <translation>Das Archiv ist nicht bis zum Ende lesbar.</translation>
    </message>
    <message>
        <source>Copy or pack it again.</source>
        <translation>Kopieren oder packen Sie es neu.</translation>
    </message>
    <message>
        <source>The table “{table_name}” cannot be read.</source>
        <translation>Die Tabelle „{table_name}“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Check that it has not changed, then run the command again.</source>
        <translation>Prüfen Sie, dass sie sich nicht geändert hat, und führen Sie den Befehl dann erneut aus.</translation>
    </message>
    <message>
        <source>The row of the table names no image.</source>
        <translation>Die Zeile der Tabelle nennt kein Bild.</translation>
    </message>
    <message>
        <source>Check the column of the table.</source>
        <translation>Prüfen Sie die Spalte der Tabelle.</translation>
    </message>
    <message>
        <source>The row of the table names a server of its own.</source>
        <translation>Die Zeile der Tabelle nennt einen eigenen Server.</translation>
    </message>
    <message>
        <source>Use addresses such as s3://BUCKET/FILE, without options and keys.</source>
        <translation>Verwenden Sie Adressen wie s3://BUCKET/FILE, ohne Optionen und Schlüssel.</translation>
    </message>
    <message>
        <source>This file was refused: it has {size} MB, and the limit is {memory_bytes} MB.</source>
        <translation>Diese Datei wurde abgelehnt: Sie hat {size} MB, und die Grenze liegt bei {memory_bytes} MB.</translation>
    </message>
    <message>
        <source>This file does not exist any more.</source>
        <translation>Diese Datei existiert nicht mehr.</translation>
    </message>
    <message>
        <source>You do not have permission to read this file.</source>
        <translation>Sie haben keine Berechtigung, diese Datei zu lesen.</translation>
    </message>
    <message>
        <source>Check the keys of the server.</source>
        <translation>Prüfen Sie die Schlüssel des Servers.</translation>
    </message>
    <message>
        <source>The folder “{path}” holds parts of another program or of a result whose note is lost.</source>
        <translation>Der Ordner „{path}“ enthält Teile eines anderen Programms oder eines Ergebnisses, dessen Notiz verloren ist.</translation>
    </message>
    <message>
        <source>Choose another folder for the result.</source>
        <translation>Wählen Sie einen anderen Ordner für das Ergebnis.</translation>
    </message>
    <message>
        <source>The folder holds results that were made in another way ({list}).</source>
        <translation>Der Ordner enthält Ergebnisse, die auf andere Weise entstanden sind ({list}).</translation>
    </message>
    <message>
        <source>Use the same weights, mode, --top and --features, or choose another folder.</source>
        <translation>Verwenden Sie dieselben Gewichte, denselben Modus, --top und --features, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“{note_name}” in the folder of the result cannot be read.</source>
        <translation>„{note_name}“ im Ordner des Ergebnisses ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Use the program's newest version, or choose another folder.</source>
        <translation>Verwenden Sie die neueste Version des Programms, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The part “{name}” of the result cannot be read.</source>
        <translation>Der Teil „{name}“ des Ergebnisses ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Delete this file, then run the command again: its images are classified anew.</source>
        <translation>Löschen Sie diese Datei, und führen Sie den Befehl dann erneut aus: Ihre Bilder werden neu klassifiziert.</translation>
    </message>
    <message>
        <source>No features of this image are kept.</source>
        <translation>Von diesem Bild wurden keine Merkmale aufbewahrt.</translation>
    </message>
    <message>
        <source>Run `inception-cli archive` with --features.</source>
        <translation>Führen Sie `inception-cli archive` mit --features aus.</translation>
    </message>
    <message>
        <source>The table has too many different classes to be shown.</source>
        <translation>Die Tabelle hat zu viele verschiedene Klassen, um angezeigt zu werden.</translation>
    </message>
    <message>
        <source>Check that its column label_1 holds names of classes.</source>
        <translation>Prüfen Sie, dass ihre Spalte label_1 Namen von Klassen enthält.</translation>
    </message>
    <message>
        <source>No part of this archive is finished yet.</source>
        <translation>Noch ist kein Teil dieses Archivs fertig.</translation>
    </message>
    <message>
        <source>“{path}” holds no Parquet tables.</source>
        <translation>„{path}“ enthält keine Parquet-Tabellen.</translation>
    </message>
    <message>
        <source>Wait for `inception-cli archive`, or choose the folder that it wrote.</source>
        <translation>Warten Sie auf `inception-cli archive`, oder wählen Sie den Ordner, den es geschrieben hat.</translation>
    </message>
    <message>
        <source>“{path}” does not exist.</source>
        <translation>„{path}“ existiert nicht.</translation>
    </message>
    <message>
        <source>Check that its disk is connected.</source>
        <translation>Prüfen Sie, ob der Datenträger angeschlossen ist.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read.</source>
        <translation>„{path}“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Check that you have permission to open it.</source>
        <translation>Prüfen Sie, ob Sie die Berechtigung zum Öffnen haben.</translation>
    </message>
    <message>
        <source>“{path}” has too many rows to be shown.</source>
        <translation>„{path}“ hat zu viele Zeilen, um gezeigt zu werden.</translation>
    </message>
    <message>
        <source>Divide it into several tables.</source>
        <translation>Teilen Sie sie in mehrere Tabellen auf.</translation>
    </message>
    <message>
        <source>“{path}” is not a result of this program.</source>
        <translation>„{path}“ ist kein Ergebnis dieses Programms.</translation>
    </message>
    <message>
        <source>Open a table that `inception-cli archive` or an export as Parquet wrote.</source>
        <translation>Öffnen Sie eine Tabelle, die `inception-cli archive` oder ein Export als Parquet geschrieben hat.</translation>
    </message>
    <message>
        <source>The table “{path}” cannot be read.</source>
        <translation>Die Tabelle „{path}“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>If `inception-cli archive` wrote it, delete it and run the command again.</source>
        <translation>Wenn `inception-cli archive` sie geschrieben hat, löschen Sie sie und führen Sie den Befehl erneut aus.</translation>
    </message>
</context>
<context>
    <name>core/backends</name>
    <message>
        <source>“{wanted}” is not a device.</source>
        <translation>„{wanted}“ ist kein Gerät.</translation>
    </message>
    <message>
        <source>Use auto, cpu, cuda, cuda:0, mps, intel-gpu or npu.</source>
        <translation>Verwenden Sie auto, cpu, cuda, cuda:0, mps, intel-gpu oder npu.</translation>
    </message>
    <message>
        <source>Only a Mac with Apple silicon has it.</source>
        <translation>Nur ein Mac mit Apple-Chip hat es.</translation>
    </message>
    <message>
        <source>OpenVINO lists none; it may lack a driver.</source>
        <translation>OpenVINO führt keines auf; vielleicht fehlt ein Treiber.</translation>
    </message>
    <message>
        <source>PyTorch is not installed; it comes with inception-gui[gpu].</source>
        <translation>PyTorch ist nicht installiert; es kommt mit inception-gui[gpu].</translation>
    </message>
    <message>
        <source>The installed PyTorch was built without CUDA.</source>
        <translation>Das installierte PyTorch wurde ohne CUDA gebaut.</translation>
    </message>
    <message>
        <source>No NVIDIA driver works with the installed PyTorch.</source>
        <translation>Kein NVIDIA-Treiber funktioniert mit dem installierten PyTorch.</translation>
    </message>
    <message>
        <source>No {wanted} device was found on this computer.</source>
        <translation>Auf diesem Computer wurde kein Gerät {wanted} gefunden.</translation>
    </message>
    <message>
        <source>{detail} could not be used: {problem}.</source>
        <translation>{detail} war nicht nutzbar: {problem}.</translation>
    </message>
    <message>
        <source>Omit --device, or use --device cpu.</source>
        <translation>Lassen Sie --device weg, oder verwenden Sie --device cpu.</translation>
    </message>
    <message>
        <source>Neither OpenVINO nor PyTorch can be loaded, and one of them must run the network.</source>
        <translation>Weder OpenVINO noch PyTorch lässt sich laden, und eines davon muss das Netz ausführen.</translation>
    </message>
    <message>
        <source>Install Inception GUI again.</source>
        <translation>Installieren Sie Inception GUI erneut.</translation>
    </message>
</context>
<context>
    <name>core/cam</name>
    <message>
        <source>The usual choice: coarse, stable and instant.</source>
        <translation>Die übliche Wahl: grob, stabil und sofort da.</translation>
    </message>
    <message>
        <source>Covers whole objects, and several of them, better; much the same for every class.</source>
        <translation>Erfasst ganze und mehrere Objekte besser; für jede Klasse fast gleich.</translation>
    </message>
    <message>
        <source>Highlights only what the class depends on; identical to Grad-CAM at the last layer.</source>
        <translation>Hebt nur hervor, wovon die Klasse abhängt; in der letzten Schicht identisch mit Grad-CAM.</translation>
    </message>
    <message>
        <source>For earlier layers with finer detail; much the same for every class at the last layer.</source>
        <translation>Für frühere Schichten mit feineren Einzelheiten; in der letzten Schicht für jede Klasse fast gleich.</translation>
    </message>
    <message>
        <source>Covers the image piece by piece and measures how the score drops. Slow, but needs no gradients: a cross-check of the others.</source>
        <translation>Verdeckt das Bild Stück für Stück und misst, wie die Bewertung sinkt. Langsam, braucht aber keine Gradienten: eine Gegenprobe zu den anderen.</translation>
    </message>
    <message>
        <source>There is no method “{text}”.</source>
        <translation>Es gibt kein Verfahren „{text}“.</translation>
    </message>
    <message>
        <source>There is no layer “{text}”.</source>
        <translation>Es gibt keine Schicht „{text}“.</translation>
    </message>
    <message>
        <source>This is roughly where the network looked; it is not an outline or an explanation, and does not show that the prediction is correct.</source>
        <translation>Ungefähr hierhin hat das Netz geschaut; das ist weder ein Umriss noch eine Erklärung und zeigt nicht, dass die Vorhersage stimmt.</translation>
    </message>
    <message>
        <source>This is roughly where the network looked, much the same for every class; it is not an outline or an explanation, and does not show that the prediction is correct.</source>
        <translation>Ungefähr hierhin hat das Netz geschaut, bei jeder Klasse fast gleich; das ist weder ein Umriss noch eine Erklärung und zeigt nicht, dass die Vorhersage stimmt.</translation>
    </message>
    <message>
        <source>Nothing in the image supports {name} more than {rival}, so the heat map is empty.</source>
        <translation>Nichts im Bild spricht mehr für {name} als für {rival}, daher ist die Heatmap leer.</translation>
    </message>
    <message>
        <source>Nothing in the image supports {name}, so the heat map is empty.</source>
        <translation>Nichts im Bild spricht für {name}, daher ist die Heatmap leer.</translation>
    </message>
    <message>
        <source>{percent} in the centre</source>
        <translation>{percent} in der Mitte</translation>
    </message>
    <message>
        <source>The network considers {name} unlikely {percent}. Bright areas resemble it more than {rival}, which does not mean that it is there.</source>
        <translation>Das Netz hält {name} für unwahrscheinlich {percent}. Helle Bereiche ähneln dem mehr als {rival}; das heißt nicht, dass es da ist.</translation>
    </message>
    <message>
        <source>The network considers {name} unlikely {percent}. Bright areas resemble it most, which does not mean that it is there.</source>
        <translation>Das Netz hält {name} für unwahrscheinlich {percent}. Helle Bereiche ähneln dem am meisten; das heißt nicht, dass es da ist.</translation>
    </message>
    <message>
        <source>Covering brighter areas lowered the score of {name} {percent} relative to {rival} more.</source>
        <translation>Je heller ein Bereich, desto mehr senkte sein Verdecken die Bewertung von {name} {percent} gegenüber {rival}.</translation>
    </message>
    <message>
        <source>Covering brighter areas lowered the score of {name} {percent} more.</source>
        <translation>Je heller ein Bereich, desto mehr senkte sein Verdecken die Bewertung von {name} {percent}.</translation>
    </message>
    <message>
        <source>Brighter areas favour {name} {percent} over {rival} more strongly.</source>
        <translation>Hellere Bereiche sprechen stärker für {name} {percent} als für {rival}.</translation>
    </message>
    <message>
        <source>Brighter areas raised the score of {name} {percent} more.</source>
        <translation>Hellere Bereiche haben die Bewertung von {name} {percent} stärker erhöht.</translation>
    </message>
</context>
<context>
    <name>core/evaluation</name>
    <message>
        <source>There is no evaluation {number}.</source>
        <translation>Es gibt keine Auswertung {number}.</translation>
    </message>
    <message>
        <source>Evaluation {number} cannot be read.</source>
        <translation>Auswertung {number} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Start a new one.</source>
        <translation>Beginnen Sie eine neue.</translation>
    </message>
    <message>
        <source>The evaluation cannot be saved: its folder cannot be written.</source>
        <translation>Die Auswertung kann nicht gespeichert werden: In ihren Ordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Free some space there, or check that you have permission to write to it.</source>
        <translation>Schaffen Sie dort Platz, oder prüfen Sie, ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>Evaluation {id} is running.</source>
        <translation>Auswertung {id} läuft.</translation>
    </message>
    <message>
        <source>Stop it before deleting it.</source>
        <translation>Beenden Sie sie, bevor Sie sie löschen.</translation>
    </message>
    <message>
        <source>Evaluation {id} used other images, weights or crops, or another mode.</source>
        <translation>Auswertung {id} hatte andere Bilder, Gewichte oder Ausschnitte oder einen anderen Modus.</translation>
    </message>
    <message>
        <source>Select the same to resume it, or start a new one.</source>
        <translation>Wählen Sie dieselben, um sie fortzusetzen, oder beginnen Sie eine neue.</translation>
    </message>
    <message>
        <source>Evaluation {number} is running in another program.</source>
        <translation>Auswertung {number} läuft in einem anderen Programm.</translation>
    </message>
    <message>
        <source>Wait until it finishes, or stop it there.</source>
        <translation>Warten Sie, bis sie fertig ist, oder beenden Sie sie dort.</translation>
    </message>
    <message>
        <source>The folder of evaluations cannot be read.</source>
        <translation>Der Ordner der Auswertungen ist nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>core/evaluation/dataset</name>
    <message>
        <source>Some images are missing from the ground-truth file.</source>
        <translation>Einige Bilder fehlen in der Datei der Beschriftungen.</translation>
    </message>
    <message>
        <source>The ground-truth file has no line for the numbers of some images.</source>
        <translation>Die Datei der Beschriftungen hat keine Zeile für die Nummern einiger Bilder.</translation>
    </message>
    <message>
        <source>The official names are ILSVRC2012_val_00000001.JPEG and so on.</source>
        <translation>Die offiziellen Namen sind ILSVRC2012_val_00000001.JPEG und so weiter.</translation>
    </message>
    <message>
        <source>“{name}” contains the number {wrong}; ILSVRC's numbers go from 1 to 1000.</source>
        <translation>„{name}“ enthält die Zahl {wrong}; ILSVRC zählt von 1 bis 1000.</translation>
    </message>
    <message>
        <source>If its numbers start at 0 in the order of WordNet ids, put the file name and a space before each number.</source>
        <translation>Wenn ihre Nummern in der Reihenfolge der WordNet-Kennungen bei 0 beginnen, setzen Sie den Dateinamen und ein Leerzeichen vor jede Nummer.</translation>
    </message>
    <message>
        <source>“{name}” is not a ground-truth file.</source>
        <translation>„{name}“ ist keine Datei von Beschriftungen.</translation>
    </message>
    <message>
        <source>Each line must hold one number or WordNet id, or a file name and a class.</source>
        <translation>Jede Zeile muss eine Nummer oder WordNet-Kennung enthalten, oder einen Dateinamen und eine Klasse.</translation>
    </message>
    <message>
        <source>“{name}” contains no labels.</source>
        <translation>„{name}“ enthält keine Beschriftungen.</translation>
    </message>
    <message>
        <source>“{name}” is a MATLAB file, which this program does not read.</source>
        <translation>„{name}“ ist eine MATLAB-Datei, die dieses Programm nicht liest.</translation>
    </message>
    <message>
        <source>Omit --synsets: the meaning of ILSVRC's numbers is built in.</source>
        <translation>Lassen Sie --synsets weg: Die Bedeutung der ILSVRC-Nummern ist eingebaut.</translation>
    </message>
    <message>
        <source>“{name}” does not list each of the 1000 classes of ILSVRC-2012 once.</source>
        <translation>„{name}“ führt nicht jede der 1000 Klassen von ILSVRC-2012 genau einmal auf.</translation>
    </message>
    <message>
        <source>“{name}” lists the classes by WordNet id, which is not the order of ILSVRC's numbers.</source>
        <translation>„{name}“ führt die Klassen nach WordNet-Kennung auf, was nicht die Reihenfolge der ILSVRC-Nummern ist.</translation>
    </message>
    <message>
        <source>Omit --synsets: the meaning of ILSVRC's numbers is built in. With this list nearly every label would be wrong.</source>
        <translation>Lassen Sie --synsets weg: Die Bedeutung der ILSVRC-Nummern ist eingebaut. Mit dieser Liste wäre fast jede Beschriftung falsch.</translation>
    </message>
    <message>
        <source>Some images are not in a folder named after a class.</source>
        <translation>Einige Bilder sind nicht in einem Ordner, der nach einer Klasse benannt ist.</translation>
    </message>
    <message>
        <source>Put each image into a folder named after its class, or use a ground-truth file.</source>
        <translation>Legen Sie jedes Bild in einen nach seiner Klasse benannten Ordner, oder verwenden Sie eine Datei der Beschriftungen.</translation>
    </message>
    <message>
        <source>Some images are less than {depth} folders deep, and so in no folder of a class.</source>
        <translation>Einige Bilder liegen weniger als {depth} Ordner tief und damit in keinem Ordner einer Klasse.</translation>
    </message>
    <message>
        <source>Put each image into a folder of a class, {depth} folders down.</source>
        <translation>Legen Sie jedes Bild in den Ordner einer Klasse, {depth} Ordner tief.</translation>
    </message>
    <message>
        <source>No folder {depth} is a class (“{names}” is not), but “{classes}”, {below} it, is.</source>
        <translation>Kein Ordner {depth} ist eine Klasse („{names}“ ist keine), aber „{classes}“, {below} davon, ist eine.</translation>
    </message>
    <message>
        <source>Use --label-depth {other}, or the folder that holds the folders of the classes.</source>
        <translation>Verwenden Sie --label-depth {other} oder den Ordner, der die Ordner der Klassen enthält.</translation>
    </message>
    <message>
        <source>There is no class named “{meant}”.</source>
        <translation>Es gibt keine Klasse namens „{meant}“.</translation>
    </message>
    <message>
        <source>There is no class {number} where classes count from 1.</source>
        <translation>Es gibt keine Klasse {number}, wenn ab 1 gezählt wird.</translation>
    </message>
    <message>
        <source>Use a number from 1 to {number}.</source>
        <translation>Verwenden Sie eine Zahl von 1 bis {number}.</translation>
    </message>
    <message>
        <source>“{name}” is not a mapping file.</source>
        <translation>„{name}“ ist keine Zuordnungsdatei.</translation>
    </message>
    <message>
        <source>Write one line per label: the label, a comma, and its class (a name, a number from 0, or a WordNet id).</source>
        <translation>Schreiben Sie eine Zeile je Beschriftung: die Beschriftung, ein Komma und ihre Klasse (ein Name, eine Zahl ab 0 oder eine WordNet-Kennung).</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>„{name}“ ist leer.</translation>
    </message>
    <message>
        <source>It needs the columns path,label.</source>
        <translation>Sie braucht die Spalten path,label.</translation>
    </message>
    <message>
        <source>“{name}” has no column for {what}. Its first line has {listed}.</source>
        <translation>„{name}“ hat keine Spalte für {what}. Die erste Zeile enthält {listed}.</translation>
    </message>
    <message>
        <source>Name the column {name}. A label is a WordNet id, a number from 0 to 999 or a class name.</source>
        <translation>Nennen Sie die Spalte {name}. Eine Beschriftung ist eine WordNet-Kennung, eine Zahl von 0 bis 999 oder der Name einer Klasse.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most_rows} lines.</source>
        <translation>„{name}“ hat mehr als {most_rows} Zeilen.</translation>
    </message>
    <message>
        <source>Evaluate the images in several parts.</source>
        <translation>Werten Sie die Bilder in mehreren Teilen aus.</translation>
    </message>
    <message>
        <source>Line {line} of “{name}” has too few columns.</source>
        <translation>Zeile {line} von „{name}“ hat zu wenige Spalten.</translation>
    </message>
    <message>
        <source>Each line needs a path and a label; put a path with a comma in quotes.</source>
        <translation>Jede Zeile braucht einen Pfad und eine Beschriftung; ein Pfad mit Komma gehört in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Line {line} of “{name}” names no file.</source>
        <translation>Zeile {line} von „{name}“ nennt keine Datei.</translation>
    </message>
    <message>
        <source>Write the path of an image into it, or delete the line.</source>
        <translation>Schreiben Sie den Pfad eines Bilds hinein, oder löschen Sie die Zeile.</translation>
    </message>
    <message>
        <source>“{name}” is not a text file.</source>
        <translation>„{name}“ ist keine Textdatei.</translation>
    </message>
    <message>
        <source>Save it as CSV (in Excel: “CSV UTF-8”) and use that file.</source>
        <translation>Speichern Sie sie als CSV (in Excel: „CSV UTF-8“), und verwenden Sie diese Datei.</translation>
    </message>
    <message>
        <source>This file is not a table of labels.</source>
        <translation>Diese Datei ist keine Tabelle von Beschriftungen.</translation>
    </message>
    <message>
        <source>It needs one line per image or label, with two columns.</source>
        <translation>Sie braucht eine Zeile je Bild oder Beschriftung, mit zwei Spalten.</translation>
    </message>
    <message>
        <source>The classes of “{name}” are numbers ({numbers}), which may count from 0 or from 1.</source>
        <translation>Die Klassen von „{name}“ sind Zahlen ({numbers}), die ab 0 oder ab 1 zählen können.</translation>
    </message>
    <message>
        <source>Add --numbered-from 0 if tench is 0 and goldfish is 1, or --numbered-from 1 if tench is 1.</source>
        <translation>Ergänzen Sie --numbered-from 0, wenn die Schleie (tench) 0 und der Goldfisch 1 ist, oder --numbered-from 1, wenn die Schleie 1 ist.</translation>
    </message>
    <message>
        <source>“{name}” does not exist.</source>
        <translation>„{name}“ existiert nicht.</translation>
    </message>
    <message>
        <source>Use a folder with one folder per class, or a table with the columns path,label.</source>
        <translation>Verwenden Sie einen Ordner mit einem Ordner je Klasse oder eine Tabelle mit den Spalten path,label.</translation>
    </message>
    <message>
        <source>A ground-truth file belongs to a folder of images, not to a table of labels.</source>
        <translation>Eine Datei der Beschriftungen gehört zu einem Ordner von Bildern, nicht zu einer Tabelle.</translation>
    </message>
    <message>
        <source>Use the folder that contains the validation images.</source>
        <translation>Verwenden Sie den Ordner, der die Bilder zur Prüfung enthält.</translation>
    </message>
    <message>
        <source>“{name}” is neither a folder nor a table of labels.</source>
        <translation>„{name}“ ist weder ein Ordner noch eine Tabelle von Beschriftungen.</translation>
    </message>
    <message>
        <source>A table is a .csv file with the columns path,label.</source>
        <translation>Eine Tabelle ist eine .csv-Datei mit den Spalten path,label.</translation>
    </message>
    <message>
        <source>Some images are listed with two different labels.</source>
        <translation>Einige Bilder sind mit zwei verschiedenen Beschriftungen aufgeführt.</translation>
    </message>
    <message>
        <source>Delete the wrong line of each.</source>
        <translation>Löschen Sie jeweils die falsche Zeile.</translation>
    </message>
    <message>
        <source>{why} The blacklist names {blacklisted}.</source>
        <translation>{why} Die Sperrliste nennt {blacklisted}.</translation>
    </message>
    <message>
        <source>Use a folder with one folder per class (named by WordNet id, name or number), a table with the columns path,label, or a ground-truth file.</source>
        <translation>Verwenden Sie einen Ordner mit einem Ordner je Klasse (benannt nach WordNet-Kennung, Name oder Nummer), eine Tabelle mit den Spalten path,label oder eine Datei der Beschriftungen.</translation>
    </message>
    <message>
        <source>Use --follow-links to follow links that lead out of the folder, or its real folder.</source>
        <translation>Verwenden Sie --follow-links, um Verknüpfungen zu folgen, die aus dem Ordner hinausführen, oder den eigentlichen Ordner.</translation>
    </message>
    <message>
        <source>No image in “{name}” has a label that matches a class.</source>
        <translation>Kein Bild in „{name}“ hat eine Beschriftung, die zu einer Klasse passt.</translation>
    </message>
</context>
<context>
    <name>core/evaluation/report</name>
    <message numerus="yes">
        <source>%Ln more pair(s)</source>
        <translation>
            <numerusform>%Ln weiteres Paar</numerusform>
            <numerusform>%Ln weitere Paare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further class(es)</source>
        <translation>
            <numerusform>%Ln weitere Klasse</numerusform>
            <numerusform>%Ln weitere Klassen</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is not an evaluation.</source>
        <translation>„{name}“ ist keine Auswertung.</translation>
    </message>
    <message>
        <source>Use a file that “inception-cli evaluate --format json” wrote.</source>
        <translation>Verwenden Sie eine Datei, die „inception-cli evaluate --format json“ geschrieben hat.</translation>
    </message>
    <message>
        <source>These two evaluations have no image in common.</source>
        <translation>Diese beiden Auswertungen haben kein Bild gemeinsam.</translation>
    </message>
    <message>
        <source>Compare evaluations of the same folder with the same labels.</source>
        <translation>Vergleichen Sie Auswertungen desselben Ordners mit denselben Beschriftungen.</translation>
    </message>
    <message>
        <source>The paper does not specify its 12 crops; these are the 12 of the 144 that come from the central square at the smallest scale.</source>
        <translation>Die Veröffentlichung nennt ihre 12 Ausschnitte nicht; dies sind die 12 der 144, die aus dem mittleren Quadrat bei der kleinsten Größe stammen.</translation>
    </message>
    <message>
        <source>{count} {verb} an image; each image counts once.</source>
        <translation>{count} {verb} ein Bild; jedes Bild zählt einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not finished: {done} of {count}.</source>
        <translation>Nicht fertig: {done} von {count}.</translation>
    </message>
    <message>
        <source>These weights are not one of the published files: the numbers describe this file, not Inception V3.</source>
        <translation>Diese Gewichte sind keine der veröffentlichten Dateien: Die Zahlen beschreiben diese Datei, nicht Inception V3.</translation>
    </message>
    <message>
        <source>The publisher of these weights states no hash: that this is the published file could not be verified.</source>
        <translation>Der Herausgeber dieser Gewichte nennt keine Prüfsumme: Dass dies die veröffentlichte Datei ist, konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>No threshold makes 95% of the predictions right and keeps at least {fewest_answers} of them.</source>
        <translation>Bei keiner Schwelle sind 95 % der Vorhersagen richtig und bleiben mindestens {fewest_answers} davon übrig.</translation>
    </message>
    <message>
        <source>Of the predictions with a probability of at least {threshold}, {value} are right (95% interval {low}); {coverage} of the images have one.</source>
        <translation>Von den Vorhersagen mit einer Wahrscheinlichkeit ab {threshold} sind {value} richtig (95-%-Intervall {low}); {coverage} der Bilder haben eine.</translation>
    </message>
    <message>
        <source>{said}; {without} are not sure.</source>
        <translation>{said}; {without} sind nicht sicher.</translation>
    </message>
    <message>
        <source>{count} on the blacklist skipped.</source>
        <translation>{count} auf der Sperrliste übersprungen.</translation>
    </message>
    <message>
        <source>{count} skipped: the label does not match one class.</source>
        <translation>{count} übersprungen: Die Beschriftung passt nicht zu genau einer Klasse.</translation>
    </message>
</context>
<context>
    <name>core/exports</name>
    <message>
        <source>Text table</source>
        <translation>Texttabelle</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Report with thumbnails (HTML)</source>
        <translation>Bericht mit Vorschaubildern (HTML)</translation>
    </message>
    <message>
        <source>JSON lines, one image per line</source>
        <translation>JSON-Zeilen, ein Bild je Zeile</translation>
    </message>
    <message>
        <source>Parquet table for data tools</source>
        <translation>Parquet-Tabelle für Datenwerkzeuge</translation>
    </message>
</context>
<context>
    <name>core/features</name>
    <message>
        <source>The kept features were written by a newer version of this program.</source>
        <translation>Die aufbewahrten Merkmale wurden von einer neueren Version dieses Programms geschrieben.</translation>
    </message>
    <message>
        <source>Use that version, or another profile folder.</source>
        <translation>Verwenden Sie diese Version oder einen anderen Profilordner.</translation>
    </message>
    <message>
        <source>The kept features could not be read or written.</source>
        <translation>Die aufbewahrten Merkmale konnten nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Delete the folder {parent}: they are computed again when they are needed.</source>
        <translation>Löschen Sie den Ordner {parent}: Sie werden neu berechnet, wenn sie gebraucht werden.</translation>
    </message>
</context>
<context>
    <name>core/files</name>
    <message>
        <source>There is no standard output to write to.</source>
        <translation>Es gibt keine Standardausgabe, auf die geschrieben werden könnte.</translation>
    </message>
    <message>
        <source>The disk does not accept the name “{name}”.</source>
        <translation>Der Datenträger nimmt den Namen „{name}“ nicht an.</translation>
    </message>
    <message>
        <source>The results are in “{name}”.</source>
        <translation>Die Ergebnisse sind in „{name}“.</translation>
    </message>
    <message>
        <source>“{name}” could not be replaced; another program may be using it.</source>
        <translation>„{name}“ konnte nicht ersetzt werden; vielleicht nutzt ein anderes Programm die Datei.</translation>
    </message>
    <message>
        <source>The results are in “{name}”, beside it.</source>
        <translation>Die Ergebnisse sind in „{name}“, daneben.</translation>
    </message>
    <message>
        <source>The disk does not accept the name {name}.</source>
        <translation>Der Datenträger nimmt den Namen {name} nicht an.</translation>
    </message>
    <message>
        <source>There is no space left to write {name}.</source>
        <translation>Zum Schreiben von {name} ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Free some space or write to another disk.</source>
        <translation>Schaffen Sie Platz, oder schreiben Sie auf einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>Der Ordner {folder} existiert nicht.</translation>
    </message>
    <message>
        <source>Create it or choose another one.</source>
        <translation>Legen Sie ihn an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} ist ein Ordner.</translation>
    </message>
    <message>
        <source>Name a file to write.</source>
        <translation>Nennen Sie eine Datei, in die geschrieben werden soll.</translation>
    </message>
    <message>
        <source>You do not have permission to write {name}.</source>
        <translation>Sie haben keine Berechtigung, {name} zu schreiben.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the program that uses the file.</source>
        <translation>Wählen Sie einen anderen Ordner, oder schließen Sie das Programm, das die Datei benutzt.</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>{name} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Try another folder or another disk.</source>
        <translation>Versuchen Sie es mit einem anderen Ordner oder Datenträger.</translation>
    </message>
    <message>
        <source>There is not enough space for {what}: {needed} MB are needed, {free} MB are free.</source>
        <translation>Für {what} ist nicht genug Platz: {needed} MB sind nötig, {free} MB sind frei.</translation>
    </message>
    <message>
        <source>Free some space on the disk of “{folder}”, or use another disk.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger von „{folder}“, oder verwenden Sie einen anderen.</translation>
    </message>
    <message>
        <source>“{target}” is an input file and is not replaced.</source>
        <translation>„{target}“ ist eine Eingabedatei und wird nicht ersetzt.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation>Es gibt keine Datei „{name}“.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>„{name}“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Check that you have permission to read it.</source>
        <translation>Prüfen Sie, ob Sie die Berechtigung zum Lesen haben.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a file.</source>
        <translation>„{name}“ ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>Give a file.</source>
        <translation>Geben Sie eine Datei an.</translation>
    </message>
    <message>
        <source>“{name}” is a pipe or a device, not an ordinary file.</source>
        <translation>„{name}“ ist eine Pipe oder ein Gerät, keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {most_bytes} MB, more than such a file can need.</source>
        <translation>„{name}“ ist größer als {most_bytes} MB, mehr als eine solche Datei brauchen kann.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
</context>
<context>
    <name>core/images</name>
    <message>
        <source>High dynamic range, shown with the brightness of a usual screen.</source>
        <translation>Hoher Dynamikumfang, dargestellt mit der Helligkeit eines üblichen Bildschirms.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>This file is a link that points back to itself.</source>
        <translation>Diese Datei ist eine Verknüpfung, die auf sich selbst zeigt.</translation>
    </message>
    <message>
        <source>The disk could not read this file.</source>
        <translation>Der Datenträger konnte diese Datei nicht lesen.</translation>
    </message>
    <message>
        <source>This is a folder, not an image.</source>
        <translation>Dies ist ein Ordner, kein Bild.</translation>
    </message>
    <message>
        <source>This is a pipe, a socket or a device, not an ordinary file.</source>
        <translation>Dies ist eine Pipe, ein Socket oder ein Gerät, keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>This file is damaged: the image has no pixels.</source>
        <translation>Diese Datei ist beschädigt: Das Bild hat keine Pixel.</translation>
    </message>
    <message>
        <source>This file was refused: it has {size} MB, and the limit for this format is {memory_bytes} MB.</source>
        <translation>Diese Datei wurde abgelehnt: Sie hat {size} MB, und die Grenze für dieses Format liegt bei {memory_bytes} MB.</translation>
    </message>
    <message>
        <source>This file is damaged: it begins as a JPEG image, then ends too early.</source>
        <translation>Diese Datei ist beschädigt: Sie beginnt als JPEG-Bild und endet dann zu früh.</translation>
    </message>
    <message>
        <source>This is a JPEG with 12 bits a colour, which this program does not read.</source>
        <translation>Dies ist ein JPEG mit 12 Bit je Farbe, das dieses Programm nicht liest.</translation>
    </message>
    <message>
        <source>This file does not exist.</source>
        <translation>Diese Datei existiert nicht.</translation>
    </message>
    <message>
        <source>It may have been moved, renamed or deleted, or its disk is not connected.</source>
        <translation>Vielleicht wurde sie verschoben, umbenannt oder gelöscht, oder ihr Datenträger ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>Check its permissions, or copy it to one of your own folders.</source>
        <translation>Prüfen Sie die Berechtigungen, oder kopieren Sie sie in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>This file is not an image.</source>
        <translation>Diese Datei ist kein Bild.</translation>
    </message>
    <message>
        <source>Choose an image in one of these formats: {reads}.</source>
        <translation>Wählen Sie ein Bild in einem dieser Formate: {reads}.</translation>
    </message>
    <message>
        <source>This image format is not supported.</source>
        <translation>Dieses Bildformat wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>Save the image as JPEG or PNG in the program that made it, then open that file.</source>
        <translation>Speichern Sie das Bild in dem Programm, das es erstellt hat, als JPEG oder PNG, und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>This file is damaged: its image cannot be read.</source>
        <translation>Diese Datei ist beschädigt: Ihr Bild ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation>Kopieren oder laden Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>This image was refused: it is too large to be opened safely.</source>
        <translation>Dieses Bild wurde abgelehnt: Es ist zu groß, um sicher geöffnet zu werden.</translation>
    </message>
    <message>
        <source>Save a smaller copy with another program, then open that file.</source>
        <translation>Speichern Sie mit einem anderen Programm eine kleinere Kopie, und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>This image was refused: because of the way it was saved, it would take too long to open.</source>
        <translation>Dieses Bild wurde abgelehnt: Durch die Art, wie es gespeichert wurde, würde das Öffnen zu lange dauern.</translation>
    </message>
    <message>
        <source>Save it again with another program, then open that file.</source>
        <translation>Speichern Sie es mit einem anderen Programm erneut, und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>The content of this file is not on this computer.</source>
        <translation>Der Inhalt dieser Datei ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>If it holds images, unpack it and open the folder.</source>
        <translation>Wenn sie Bilder enthält, entpacken Sie sie, und öffnen Sie den Ordner.</translation>
    </message>
    <message>
        <source>Open it in live mode, which reads videos.</source>
        <translation>Öffnen Sie es im Live-Modus, der Videos liest.</translation>
    </message>
    <message>
        <source>Fetch it with “git annex get” or “dvc pull”.</source>
        <translation>Holen Sie sie mit „git annex get“ oder „dvc pull“.</translation>
    </message>
    <message>
        <source>This link leads to a file that does not exist.</source>
        <translation>Diese Verknüpfung führt zu einer Datei, die nicht existiert.</translation>
    </message>
    <message>
        <source>This is {name}, not an image.</source>
        <translation>Dies ist {name}, kein Bild.</translation>
    </message>
    <message>
        <source>This is {name}, which is not supported.</source>
        <translation>Dies ist {name}; das wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>This is {name}, whose content is not on this computer.</source>
        <translation>Dies ist {name}; der Inhalt ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Fetch it with “git lfs pull” or “git annex get”.</source>
        <translation>Holen Sie sie mit „git lfs pull“ oder „git annex get“.</translation>
    </message>
    <message>
        <source>This file is damaged: the image ends too early.</source>
        <translation>Diese Datei ist beschädigt: Das Bild endet zu früh.</translation>
    </message>
    <message>
        <source>This file starts like {name}, but it is damaged or a rare variant that is not supported.</source>
        <translation>Diese Datei beginnt wie {name}, ist aber beschädigt oder eine seltene Variante, die nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>This file is damaged: it starts like {name} but cannot be read.</source>
        <translation>Diese Datei ist beschädigt: Sie beginnt wie {name}, ist aber nicht lesbar.</translation>
    </message>
    <message>
        <source>This image was refused: its {width} × {height} pixels need {needed} MB of memory, and the limit is {allowed} MB.</source>
        <translation>Dieses Bild wurde abgelehnt: Seine {width} × {height} Pixel brauchen {needed} MB Speicher, und die Grenze liegt bei {allowed} MB.</translation>
    </message>
    <message>
        <source>This image was refused: it has {width} × {height} pixels, and the limit is {most} million.</source>
        <translation>Dieses Bild wurde abgelehnt: Es hat {width} × {height} Pixel, und die Grenze liegt bei {most} Millionen.</translation>
    </message>
    <message>
        <source>This image was refused: it has {count}, which would take too long to read; the limit is {limit}.</source>
        <translation>Dieses Bild wurde abgelehnt: Es hat {count}, deren Lesen zu lange dauern würde; die Grenze liegt bei {limit}.</translation>
    </message>
    <message>
        <source>an HEIC image</source>
        <translation>ein HEIC-Bild</translation>
    </message>
    <message>
        <source>an AVIF image</source>
        <translation>ein AVIF-Bild</translation>
    </message>
    <message>
        <source>a TIFF image</source>
        <translation>ein TIFF-Bild</translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <translation>ein JPEG-Bild</translation>
    </message>
    <message>
        <source>a JPEG 2000 image</source>
        <translation>ein JPEG-2000-Bild</translation>
    </message>
    <message>
        <source>a camera's RAW file</source>
        <translation>die RAW-Datei einer Kamera</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>ein Video</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>eine Tonaufnahme</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>eine SVG-Zeichnung</translation>
    </message>
    <message>
        <source>an HEIC or AVIF image or a video</source>
        <translation>ein HEIC- oder AVIF-Bild oder ein Video</translation>
    </message>
    <message>
        <source>a text that stands for a file of {program}</source>
        <translation>ein Text, der für eine Datei von {program} steht</translation>
    </message>
    <message>
        <source>a PNG image</source>
        <translation>ein PNG-Bild</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>ein GIF-Bild</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>ein Symbol</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a PostScript drawing (EPS)</source>
        <translation>eine PostScript-Zeichnung (EPS)</translation>
    </message>
    <message>
        <source>a Photoshop document (PSD)</source>
        <translation>ein Photoshop-Dokument (PSD)</translation>
    </message>
    <message>
        <source>a GIMP document (XCF)</source>
        <translation>ein GIMP-Dokument (XCF)</translation>
    </message>
    <message>
        <source>a JPEG XL image</source>
        <translation>ein JPEG-XL-Bild</translation>
    </message>
    <message>
        <source>a JPEG XR image</source>
        <translation>ein JPEG-XR-Bild</translation>
    </message>
    <message>
        <source>a mouse pointer (CUR)</source>
        <translation>ein Mauszeiger (CUR)</translation>
    </message>
    <message>
        <source>a macOS icon (ICNS)</source>
        <translation>ein macOS-Symbol (ICNS)</translation>
    </message>
    <message>
        <source>a DDS texture</source>
        <translation>eine DDS-Textur</translation>
    </message>
    <message>
        <source>a QOI image</source>
        <translation>ein QOI-Bild</translation>
    </message>
    <message>
        <source>a Radiance HDR image</source>
        <translation>ein Radiance-HDR-Bild</translation>
    </message>
    <message>
        <source>an OpenEXR image</source>
        <translation>ein OpenEXR-Bild</translation>
    </message>
    <message>
        <source>a FITS image</source>
        <translation>ein FITS-Bild</translation>
    </message>
    <message>
        <source>a DICOM image</source>
        <translation>ein DICOM-Bild</translation>
    </message>
    <message>
        <source>an MNG animation</source>
        <translation>eine MNG-Animation</translation>
    </message>
    <message>
        <source>a JNG image</source>
        <translation>ein JNG-Bild</translation>
    </message>
    <message>
        <source>a BPG image</source>
        <translation>ein BPG-Bild</translation>
    </message>
    <message>
        <source>a FLIF image</source>
        <translation>ein FLIF-Bild</translation>
    </message>
    <message>
        <source>a DjVu document</source>
        <translation>ein DjVu-Dokument</translation>
    </message>
    <message>
        <source>a Windows drawing (WMF)</source>
        <translation>eine Windows-Zeichnung (WMF)</translation>
    </message>
    <message>
        <source>a Windows drawing (EMF)</source>
        <translation>eine Windows-Zeichnung (EMF)</translation>
    </message>
    <message>
        <source>an SGI image</source>
        <translation>ein SGI-Bild</translation>
    </message>
    <message>
        <source>a PAM image</source>
        <translation>ein PAM-Bild</translation>
    </message>
    <message>
        <source>a farbfeld image</source>
        <translation>ein farbfeld-Bild</translation>
    </message>
    <message>
        <source>a DPX image</source>
        <translation>ein DPX-Bild</translation>
    </message>
    <message>
        <source>an Amiga image (IFF)</source>
        <translation>ein Amiga-Bild (IFF)</translation>
    </message>
    <message>
        <source>an XPM image</source>
        <translation>ein XPM-Bild</translation>
    </message>
    <message>
        <source>a PCX image</source>
        <translation>ein PCX-Bild</translation>
    </message>
    <message>
        <source>an animation (FLI)</source>
        <translation>eine Animation (FLI)</translation>
    </message>
    <message>
        <source>an animation (FLC)</source>
        <translation>eine Animation (FLC)</translation>
    </message>
    <message>
        <source>a video or sound recording (Ogg)</source>
        <translation>eine Video- oder Tonaufnahme (Ogg)</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>ein ZIP-Archiv oder ein Office-Dokument</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ein ZIP-Archiv</translation>
    </message>
    <message>
        <source>an office document or a folder's cache (Thumbs.db)</source>
        <translation>ein Office-Dokument oder der Zwischenspeicher eines Ordners (Thumbs.db)</translation>
    </message>
    <message>
        <source>a packed file (gzip)</source>
        <translation>eine gepackte Datei (gzip)</translation>
    </message>
    <message>
        <source>a packed file (bzip2)</source>
        <translation>eine gepackte Datei (bzip2)</translation>
    </message>
    <message>
        <source>a packed file (xz)</source>
        <translation>eine gepackte Datei (xz)</translation>
    </message>
    <message>
        <source>an archive (7z)</source>
        <translation>ein Archiv (7z)</translation>
    </message>
    <message>
        <source>an archive (RAR)</source>
        <translation>ein Archiv (RAR)</translation>
    </message>
    <message>
        <source>an archive (tar)</source>
        <translation>ein Archiv (tar)</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a Windows program</source>
        <translation>ein Windows-Programm</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a text document (RTF)</source>
        <translation>ein Textdokument (RTF)</translation>
    </message>
    <message>
        <source>a WebP image</source>
        <translation>ein WebP-Bild</translation>
    </message>
    <message>
        <source>a mouse pointer (ANI)</source>
        <translation>ein Mauszeiger (ANI)</translation>
    </message>
    <message>
        <source>a Targa image (TGA)</source>
        <translation>ein Targa-Bild (TGA)</translation>
    </message>
    <message>
        <source>a BMP image</source>
        <translation>ein BMP-Bild</translation>
    </message>
    <message>
        <source>a PPM image</source>
        <translation>ein PPM-Bild</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>eine XML-Datei</translation>
    </message>
    <message>
        <source>a text file</source>
        <translation>eine Textdatei</translation>
    </message>
    <message>
        <source>This file has only {have}.</source>
        <translation>Diese Datei hat nur {have}.</translation>
    </message>
    <message>
        <source>This is an HEIC image, and this installation has no decoder for it.</source>
        <translation>Dies ist ein HEIC-Bild, und diese Installation hat keinen Decoder dafür.</translation>
    </message>
    <message>
        <source>This is an AVIF image, and this installation has no decoder for it.</source>
        <translation>Dies ist ein AVIF-Bild, und diese Installation hat keinen Decoder dafür.</translation>
    </message>
    <message>
        <source>The checksum of its pixels is wrong, so it may be damaged.</source>
        <translation>Die Prüfsumme seiner Pixel stimmt nicht, es ist also vielleicht beschädigt.</translation>
    </message>
    <message>
        <source>Its colour profile was not used: it is larger than {limit}.</source>
        <translation>Sein Farbprofil wurde nicht verwendet: Es ist größer als {limit}.</translation>
    </message>
    <message>
        <source>Exact mode uses the values as they are stored; elsewhere the image has its own range.</source>
        <translation>Der exakte Modus verwendet die Werte, wie sie gespeichert sind; sonst hat das Bild seinen eigenen Bereich.</translation>
    </message>
    <message>
        <source>Shown with its own range: values {low} to {high}.</source>
        <translation>Mit eigenem Wertebereich dargestellt: Werte {low} bis {high}.</translation>
    </message>
</context>
<context>
    <name>core/inference</name>
    <message>
        <source>For this image, the network computes values that are not numbers.</source>
        <translation>Für dieses Bild berechnet das Netz Werte, die keine Zahlen sind.</translation>
    </message>
    <message>
        <source>Use other weights: these are damaged or made for something else.</source>
        <translation>Verwenden Sie andere Gewichte: Diese sind beschädigt oder für etwas anderes gemacht.</translation>
    </message>
    <message>
        <source>The memory of the GPU is full.</source>
        <translation>Der Speicher der GPU ist voll.</translation>
    </message>
    <message>
        <source>The GPU has stopped working.</source>
        <translation>Die GPU arbeitet nicht mehr.</translation>
    </message>
    <message>
        <source>The network was just replaced.</source>
        <translation>Das Netz wurde gerade ausgetauscht.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The memory of this computer is full.</source>
        <translation>Der Speicher dieses Computers ist voll.</translation>
    </message>
    <message>
        <source>The network cannot be computed on this computer.</source>
        <translation>Das Netz kann auf diesem Computer nicht berechnet werden.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{reason} The CPU continues, more slowly.</source>
        <translation>{reason} Die CPU macht weiter, langsamer.</translation>
    </message>
</context>
<context>
    <name>core/items</name>
    <message numerus="yes">
        <source>%Ln archives that are not unpacked</source>
        <comment>%Ln archive that is not unpacked</comment>
        <translation>
            <numerusform>%Ln Archiv, das nicht entpackt ist</numerusform>
            <numerusform>%Ln Archive, die nicht entpackt sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files that are not images</source>
        <comment>%Ln file that is not an image</comment>
        <translation>
            <numerusform>%Ln Datei, die kein Bild ist</numerusform>
            <numerusform>%Ln Dateien, die keine Bilder sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images in an unsupported format</source>
        <comment>%Ln image in an unsupported format</comment>
        <translation>
            <numerusform>%Ln Bild in einem nicht unterstützten Format</numerusform>
            <numerusform>%Ln Bilder in einem nicht unterstützten Format</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s)</source>
        <translation>
            <numerusform>%Ln Video</numerusform>
            <numerusform>%Ln Videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images beside the folders of the classes</source>
        <comment>%Ln image beside the folders of the classes</comment>
        <translation>
            <numerusform>%Ln Bild neben den Ordnern der Klassen</numerusform>
            <numerusform>%Ln Bilder neben den Ordnern der Klassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden or system file(s)</source>
        <translation>
            <numerusform>%Ln versteckte oder Systemdatei</numerusform>
            <numerusform>%Ln versteckte oder Systemdateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln links that lead out of the folder</source>
        <comment>%Ln link that leads out of the folder</comment>
        <translation>
            <numerusform>%Ln Verknüpfung, die aus dem Ordner hinausführt</numerusform>
            <numerusform>%Ln Verknüpfungen, die aus dem Ordner hinausführen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln links to folders that are searched anyway</source>
        <comment>%Ln link to a folder that is searched anyway</comment>
        <translation>
            <numerusform>%Ln Verknüpfung zu einem Ordner, der ohnehin durchsucht wird</numerusform>
            <numerusform>%Ln Verknüpfungen zu Ordnern, die ohnehin durchsucht werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln links that lead to no file</source>
        <comment>%Ln link that leads to no file</comment>
        <translation>
            <numerusform>%Ln Verknüpfung, die zu keiner Datei führt</numerusform>
            <numerusform>%Ln Verknüpfungen, die zu keiner Datei führen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files whose content is not on this computer (git annex get or dvc pull fetches it)</source>
        <comment>%Ln file whose content is not on this computer (git annex get or dvc pull fetches it)</comment>
        <translation>
            <numerusform>%Ln Datei, deren Inhalt nicht auf diesem Computer ist (git annex get oder dvc pull holt ihn)</numerusform>
            <numerusform>%Ln Dateien, deren Inhalt nicht auf diesem Computer ist (git annex get oder dvc pull holt ihn)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices or pipes</source>
        <comment>%Ln device or pipe</comment>
        <translation>
            <numerusform>%Ln Gerät oder Pipe</numerusform>
            <numerusform>%Ln Geräte oder Pipes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files that could not be opened</source>
        <comment>%Ln file that could not be opened</comment>
        <translation>
            <numerusform>%Ln Datei, die sich nicht öffnen ließ</numerusform>
            <numerusform>%Ln Dateien, die sich nicht öffnen ließen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders that could not be opened</source>
        <comment>%Ln folder that could not be opened</comment>
        <translation>
            <numerusform>%Ln Ordner, der sich nicht öffnen ließ</numerusform>
            <numerusform>%Ln Ordner, die sich nicht öffnen ließen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core/jobs</name>
    <message>
        <source>All weights of an ensemble must run in the same mode.</source>
        <translation>Alle Gewichte eines Ensembles müssen im selben Modus laufen.</translation>
    </message>
    <message>
        <source>The weights of this ensemble do not name the same classes.</source>
        <translation>Die Gewichte dieses Ensembles nennen nicht dieselben Klassen.</translation>
    </message>
    <message>
        <source>Average only networks of the same classes in the same order.</source>
        <translation>Mitteln Sie nur Netze mit denselben Klassen in derselben Reihenfolge.</translation>
    </message>
    <message>
        <source>The ensemble contains the same weights twice.</source>
        <translation>Das Ensemble enthält dieselben Gewichte zweimal.</translation>
    </message>
    <message>
        <source>Averaging a network with itself changes nothing: give each file once.</source>
        <translation>Ein Netz mit sich selbst zu mitteln ändert nichts: Geben Sie jede Datei einmal an.</translation>
    </message>
    <message>
        <source>There is no space left on the disk of {name}.</source>
        <translation>Auf dem Datenträger von {name} ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie einen Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>Nothing more can be written to {name}.</source>
        <translation>In {name} kann nichts mehr geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that its disk is connected and that you have permission to write to it.</source>
        <translation>Prüfen Sie, ob der Datenträger angeschlossen ist und Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>{saved} of {count} were written.</source>
        <translation>{saved} von {count} wurden geschrieben.</translation>
    </message>
    <message>
        <source>The folder “{folder}” could not be created: {lower}.</source>
        <translation>Der Ordner „{folder}“ konnte nicht angelegt werden: {lower}.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Segments cannot be written as “{suffix}”.</source>
        <translation>Abschnitte können nicht als „{suffix}“ geschrieben werden.</translation>
    </message>
    <message>
        <source>Use a name that ends in {list}.</source>
        <translation>Verwenden Sie einen Namen, der auf {list} endet.</translation>
    </message>
    <message>
        <source>Videos cannot be saved as “{suffix}”.</source>
        <translation>Videos können nicht als „{suffix}“ gespeichert werden.</translation>
    </message>
    <message>
        <source>“{name}” is the video itself and would be overwritten.</source>
        <translation>„{name}“ ist das Video selbst und würde überschrieben.</translation>
    </message>
    <message>
        <source>Choose another name for the copy with heat maps.</source>
        <translation>Wählen Sie für die Kopie mit Heatmaps einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{title}” has no frames that can be read.</source>
        <translation>„{title}“ hat keine lesbaren Einzelbilder.</translation>
    </message>
    <message>
        <source>Check whether another program can play it.</source>
        <translation>Prüfen Sie, ob ein anderes Programm es abspielt.</translation>
    </message>
    <message>
        <source>This network differs from torchvision's: in the block that its classes are named from, in its first layers or in its pooling.</source>
        <translation>Dieses Netz unterscheidet sich von dem von torchvision: im Block, aus dem seine Klassen benannt werden, in den ersten Schichten oder beim Zusammenfassen.</translation>
    </message>
    <message>
        <source>Export it with --format onnx.</source>
        <translation>Exportieren Sie es mit --format onnx.</translation>
    </message>
    <message>
        <source>ONNX files need the package onnx, which is not installed.</source>
        <translation>ONNX-Dateien brauchen das Paket onnx, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>Install it with: pip install onnx. Or export with --format torchvision.</source>
        <translation>Installieren Sie es mit: pip install onnx. Oder exportieren Sie mit --format torchvision.</translation>
    </message>
    <message>
        <source>Weights cannot be downloaded from “{base_url}”.</source>
        <translation>Von „{base_url}“ können keine Gewichte heruntergeladen werden.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://, or unset {address_variable}.</source>
        <translation>Verwenden Sie eine Adresse, die mit https:// beginnt, oder löschen Sie {address_variable}.</translation>
    </message>
    <message>
        <source>There is no program “{name}”.</source>
        <translation>Es gibt kein Programm „{name}“.</translation>
    </message>
    <message>
        <source>Give its full path, then its arguments, each by itself.</source>
        <translation>Geben Sie seinen vollen Pfad an, dann seine Argumente, jedes für sich.</translation>
    </message>
    <message>
        <source>“{program}” is a batch file, which no file name may reach.</source>
        <translation>„{program}“ ist eine Batch-Datei, an die kein Dateiname gelangen darf.</translation>
    </message>
    <message>
        <source>Give a program, for example Python with your script.</source>
        <translation>Geben Sie ein Programm an, zum Beispiel Python mit Ihrem Skript.</translation>
    </message>
    <message>
        <source>The command was ended after {limit_s} s.</source>
        <translation>Der Befehl wurde nach {limit_s} s beendet.</translation>
    </message>
    <message>
        <source>The command could not be run: {error}.</source>
        <translation>Der Befehl ließ sich nicht ausführen: {error}.</translation>
    </message>
    <message>
        <source>The command ended with exit code {returncode}.</source>
        <translation>Der Befehl endete mit dem Exitcode {returncode}.</translation>
    </message>
    <message>
        <source>A quote in the command is not closed.</source>
        <translation>Ein Anführungszeichen im Befehl wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>Put quotes around each argument that contains spaces.</source>
        <translation>Setzen Sie jedes Argument mit Leerzeichen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The weights beside the others differ from them in more than the last layer.</source>
        <translation>Die Gewichte neben den anderen unterscheiden sich in mehr als der letzten Schicht von ihnen.</translation>
    </message>
    <message>
        <source>Use classes that were taught with the same weights and from the same block, or classify twice.</source>
        <translation>Verwenden Sie Klassen, die mit denselben Gewichten und aus demselben Block gelernt wurden, oder klassifizieren Sie zweimal.</translation>
    </message>
    <message>
        <source>These weights do not work: the network computes values that are not numbers.</source>
        <translation>Diese Gewichte funktionieren nicht: Das Netz berechnet Werte, die keine Zahlen sind.</translation>
    </message>
    <message>
        <source>Download the weights again, or use another file.</source>
        <translation>Laden Sie die Gewichte erneut herunter, oder verwenden Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>There are no images in that folder that were not learned from.</source>
        <translation>In diesem Ordner gibt es keine Bilder, aus denen nicht gelernt wurde.</translation>
    </message>
    <message>
        <source>Choose a folder with images that show none of the classes.</source>
        <translation>Wählen Sie einen Ordner mit Bildern, die keine der Klassen zeigen.</translation>
    </message>
    <message>
        <source>{what} cannot be saved as “{suffix}”.</source>
        <translation>Als „{suffix}“ lässt sich nicht speichern: {what}.</translation>
    </message>
    <message>
        <source>The image is too large for {picture_format}: its longer side has {longest} pixels.</source>
        <translation>Das Bild ist zu groß für {picture_format}: Seine längere Seite hat {longest} Pixel.</translation>
    </message>
    <message>
        <source>Save it as PNG.</source>
        <translation>Speichern Sie es als PNG.</translation>
    </message>
    <message>
        <source>It was copied, but the original could not be deleted.</source>
        <translation>Die Datei wurde kopiert, aber das Original konnte nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>You do not have permission to write to “{name}”.</source>
        <translation>Sie haben keine Berechtigung, in „{name}“ zu schreiben.</translation>
    </message>
    <message>
        <source>A file named “{name}” now exists at the destination.</source>
        <translation>Am Ziel gibt es inzwischen eine Datei namens „{name}“.</translation>
    </message>
    <message>
        <source>The file or its destination folder no longer exists.</source>
        <translation>Die Datei oder ihr Zielordner existiert nicht mehr.</translation>
    </message>
    <message>
        <source>You do not have permission to read or delete it, or to write to its destination.</source>
        <translation>Sie haben keine Berechtigung, sie zu lesen oder zu löschen oder ins Ziel zu schreiben.</translation>
    </message>
    <message>
        <source>The file has changed since the plan was made.</source>
        <translation>Die Datei hat sich geändert, seit der Plan gemacht wurde.</translation>
    </message>
    <message>
        <source>It could not be sorted: {lower}.</source>
        <translation>Sie konnte nicht sortiert werden: {lower}.</translation>
    </message>
    <message>
        <source>Free some space and sort again, or undo this sort with its journal {journal}.</source>
        <translation>Schaffen Sie Platz, und sortieren Sie erneut, oder machen Sie dieses Sortieren mit seinem Protokoll {journal} rückgängig.</translation>
    </message>
    <message>
        <source>{needed_bytes} MB needed, {free_bytes} MB free.</source>
        <translation>{needed_bytes} MB nötig, {free_bytes} MB frei.</translation>
    </message>
    <message>
        <source>There is not enough space for the images on the disk of “{name}”.</source>
        <translation>Auf dem Datenträger von „{name}“ ist nicht genug Platz für die Bilder.</translation>
    </message>
    <message>
        <source>The journal could not be written, and without it a sort cannot be undone.</source>
        <translation>Das Protokoll konnte nicht geschrieben werden, und ohne es lässt sich ein Sortieren nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Free some space on the disk of your user folder and try again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger Ihres Benutzerordners, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Fewer than two classes have images that can be read.</source>
        <translation>Weniger als zwei Klassen haben lesbare Bilder.</translation>
    </message>
    <message>
        <source>Add images, then teach again.</source>
        <translation>Fügen Sie Bilder hinzu, und lernen Sie dann erneut an.</translation>
    </message>
    <message>
        <source>It was made with other images, or their labels have changed.</source>
        <translation>Es entstand mit anderen Bildern, oder deren Beschriftungen haben sich geändert.</translation>
    </message>
    <message>
        <source>Its steps have {images_per_step} images, not {images_per_step2}.</source>
        <translation>Seine Schritte haben {images_per_step} Bilder, nicht {images_per_step2}.</translation>
    </message>
    <message>
        <source>It was made with other options.</source>
        <translation>Es entstand mit anderen Optionen.</translation>
    </message>
    <message>
        <source>The training run in “{name}” cannot be resumed so.</source>
        <translation>Der Trainingslauf in „{name}“ kann so nicht fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Resume it with the images and options that it began with, or start a new one in another folder.</source>
        <translation>Setzen Sie es mit den Bildern und Optionen fort, mit denen es begann, oder beginnen Sie ein neues in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>“{name}” is damaged.</source>
        <translation>„{name}“ ist beschädigt.</translation>
    </message>
    <message>
        <source>Start again without --resume, into another folder.</source>
        <translation>Beginnen Sie ohne --resume neu, in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>Another program is training in “{name}”.</source>
        <translation>Ein anderes Programm trainiert in „{name}“.</translation>
    </message>
    <message>
        <source>Wait until it finishes, or choose another folder.</source>
        <translation>Warten Sie, bis es fertig ist, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There are too few images to train on: whether it helps could not be measured.</source>
        <translation>Es gibt zu wenige Bilder zum Trainieren: Ob es hilft, ließ sich nicht messen.</translation>
    </message>
    <message>
        <source>Add images, then try again.</source>
        <translation>Fügen Sie Bilder hinzu, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>This sort was already undone.</source>
        <translation>Dieses Sortieren wurde schon rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The journal “{name}” could not be written.</source>
        <translation>Das Protokoll „{name}“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that there is space and that you have permission to write to its folder.</source>
        <translation>Prüfen Sie, ob Platz ist und Sie in seinen Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>It could not be restored: {words}.</source>
        <translation>Sie konnte nicht zurückgebracht werden: {words}.</translation>
    </message>
    <message>
        <source>This is not a journal of keywords that this program wrote for you.</source>
        <translation>Dies ist kein Protokoll von Stichwörtern, das dieses Programm für Sie geschrieben hat.</translation>
    </message>
    <message>
        <source>They are in “{journals}”.</source>
        <translation>Sie sind in „{journals}“.</translation>
    </message>
    <message>
        <source>These keywords were already undone.</source>
        <translation>Diese Stichwörter wurden schon rückgängig gemacht.</translation>
    </message>
</context>
<context>
    <name>core/keywords</name>
    <message>
        <source>Another window or command is still writing these keywords.</source>
        <translation>Ein anderes Fenster oder ein Befehl schreibt diese Stichwörter noch.</translation>
    </message>
    <message>
        <source>“{path}” is not a journal of keywords that this program wrote for you.</source>
        <translation>„{path}“ ist kein Protokoll von Stichwörtern, das dieses Programm für Sie geschrieben hat.</translation>
    </message>
    <message>
        <source>Journals are in the profile folder and end in {suffix}.</source>
        <translation>Protokolle sind im Profilordner und enden auf {suffix}.</translation>
    </message>
    <message>
        <source>Its keywords are in a form that this program does not know.</source>
        <translation>Ihre Stichwörter haben eine Form, die dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>It is too large for a sidecar.</source>
        <translation>Sie ist zu groß für eine Begleitdatei.</translation>
    </message>
    <message>
        <source>It is not XMP in UTF-8.</source>
        <translation>Sie ist kein XMP in UTF-8.</translation>
    </message>
    <message>
        <source>It is not XMP, or it is damaged.</source>
        <translation>Sie ist kein XMP, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>It is not XMP.</source>
        <translation>Sie ist kein XMP.</translation>
    </message>
    <message>
        <source>It has a document type, which XMP never needs.</source>
        <translation>Sie hat einen Dokumenttyp, den XMP nie braucht.</translation>
    </message>
    <message>
        <source>It is nested too deeply, or has too many parts.</source>
        <translation>Sie ist zu tief verschachtelt oder hat zu viele Teile.</translation>
    </message>
    <message>
        <source>It holds more keywords than this program writes.</source>
        <translation>Sie enthält mehr Stichwörter, als dieses Programm schreibt.</translation>
    </message>
    <message>
        <source>The journal of the keywords could not be written, so no more were written.</source>
        <translation>Das Protokoll der Stichwörter konnte nicht geschrieben werden, daher wurden keine weiteren geschrieben.</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds your user folder.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger mit Ihrem Benutzerordner.</translation>
    </message>
    <message>
        <source>It has changed since the keywords were written.</source>
        <translation>Sie hat sich geändert, seit die Stichwörter geschrieben wurden.</translation>
    </message>
    <message>
        <source>The journal does not lead back to what it was.</source>
        <translation>Das Protokoll führt nicht zum früheren Stand zurück.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Sie ist nicht lesbar.</translation>
    </message>
    <message>
        <source>It is a link or a folder, not a file.</source>
        <translation>Sie ist eine Verknüpfung oder ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>Another program is writing it.</source>
        <translation>Ein anderes Programm schreibt sie gerade.</translation>
    </message>
    <message>
        <source>There is no space left to write keywords.</source>
        <translation>Zum Schreiben von Stichwörtern ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Free some space, then write them again: what is written stays.</source>
        <translation>Schaffen Sie Platz, und schreiben Sie sie dann erneut: Geschriebenes bleibt.</translation>
    </message>
    <message>
        <source>It could not be written: {words}.</source>
        <translation>Sie konnte nicht geschrieben werden: {words}.</translation>
    </message>
</context>
<context>
    <name>core/labels</name>
    <message>
        <source>“{shown}” names {number} classes, but the network has {classes}.</source>
        <translation>„{shown}“ nennt {number} Klassen, aber das Netz hat {classes}.</translation>
    </message>
    <message>
        <source>Give the file with the names of these weights' classes, one for each, in their order.</source>
        <translation>Geben Sie die Datei mit den Namen der Klassen dieser Gewichte an, je einen Namen, in ihrer Reihenfolge.</translation>
    </message>
    <message>
        <source>“{shown}” does not name the classes of a network.</source>
        <translation>„{shown}“ nennt nicht die Klassen eines Netzes.</translation>
    </message>
    <message>
        <source>Write one class per line, in the order of the network's outputs, or give a JSON file such as Keras's class_indices.json.</source>
        <translation>Schreiben Sie eine Klasse je Zeile, in der Reihenfolge der Ausgänge des Netzes, oder geben Sie eine JSON-Datei wie class_indices.json von Keras an.</translation>
    </message>
    <message>
        <source>There is no class {wanted}.</source>
        <translation>Es gibt keine Klasse {wanted}.</translation>
    </message>
    <message>
        <source>Use an index from 0 to {number}.</source>
        <translation>Verwenden Sie eine Nummer von 0 bis {number}.</translation>
    </message>
    <message>
        <source>“{text}” matches several classes.</source>
        <translation>„{text}“ passt zu mehreren Klassen.</translation>
    </message>
    <message>
        <source>Use one of them: {by_word_folded}.</source>
        <translation>Verwenden Sie eine davon: {by_word_folded}.</translation>
    </message>
    <message>
        <source>There is no class named “{text}”.</source>
        <translation>Es gibt keine Klasse namens „{text}“.</translation>
    </message>
    <message>
        <source>Did you mean {near}?</source>
        <translation>Meinten Sie {near}?</translation>
    </message>
    <message>
        <source>Use a class name, an index from 0 to {number}{labels}.</source>
        <translation>Verwenden Sie den Namen einer Klasse, eine Nummer von 0 bis {number}{labels}.</translation>
    </message>
    <message>
        <source>unlike anything it was taught</source>
        <translation>nichts, was je gelernt wurde</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>keine davon</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>a landscape</source>
        <translation>eine Landschaft</translation>
    </message>
    <message>
        <source>{kind}; of which kind is not clear</source>
        <translation>{kind}; unklar, welche Art</translation>
    </message>
    <message>
        <source>not sure, but {group}</source>
        <translation>nicht sicher, aber {group}</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>nicht sicher</translation>
    </message>
    <message>
        <source>probably {best}, maybe {second}</source>
        <translation>wahrscheinlich {best}, vielleicht {second}</translation>
    </message>
    <message>
        <source>probably {best}</source>
        <translation>wahrscheinlich {best}</translation>
    </message>
    <message>
        <source>maybe {best} or {second}</source>
        <translation>vielleicht {best} oder {second}</translation>
    </message>
    <message>
        <source>maybe {best}</source>
        <translation>vielleicht {best}</translation>
    </message>
    <message>
        <source>some kind of {group}</source>
        <translation>eine Art {group}</translation>
    </message>
</context>
<context>
    <name>core/live</name>
    <message>
        <source>Predictions cannot be written as “{suffix}”.</source>
        <translation>Vorhersagen können nicht als „{suffix}“ geschrieben werden.</translation>
    </message>
    <message>
        <source>Several cameras or streams have stopped responding.</source>
        <translation>Mehrere Kameras oder Streams antworten nicht mehr.</translation>
    </message>
    <message>
        <source>Unplug the camera, wait a minute and try again, or restart the program.</source>
        <translation>Ziehen Sie die Kamera ab, warten Sie eine Minute, und versuchen Sie es noch einmal, oder starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>Trying to reconnect…</source>
        <translation>Verbindung wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>“{title}” sends only black frames.</source>
        <translation>„{title}“ sendet nur schwarze Bilder.</translation>
    </message>
    <message>
        <source>Open its cover, turn on a light, and close other programs that use it.</source>
        <translation>Öffnen Sie die Abdeckung, schalten Sie Licht ein, und schließen Sie andere Programme, die sie benutzen.</translation>
    </message>
    <message>
        <source>“{title}” does not answer.</source>
        <translation>„{title}“ antwortet nicht.</translation>
    </message>
    <message>
        <source>Check that it is switched on and connected, and try again.</source>
        <translation>Prüfen Sie, ob das Gerät eingeschaltet und angeschlossen ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{title}” has not sent a frame yet.</source>
        <translation>„{title}“ hat noch kein Bild gesendet.</translation>
    </message>
    <message>
        <source>Some cameras take half a minute. Check that it is switched on and not used by another program.</source>
        <translation>Manche Kameras brauchen eine halbe Minute. Prüfen Sie, ob sie eingeschaltet ist und von keinem anderen Programm benutzt wird.</translation>
    </message>
    <message>
        <source>“{title}” is slow to read.</source>
        <translation>„{title}“ wird langsam gelesen.</translation>
    </message>
    <message>
        <source>It may be on a disk or network that has to wake up.</source>
        <translation>Vielleicht liegt es auf einem Datenträger oder im Netzwerk und muss erst aufwachen.</translation>
    </message>
    <message>
        <source>Check the network, and try again.</source>
        <translation>Prüfen Sie das Netzwerk, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Unplug it, connect it again, close other programs that use it, and try again.</source>
        <translation>Ziehen Sie das Gerät ab, schließen Sie es wieder an, schließen Sie andere Programme, die es benutzen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Check the disk or network that it is on, and try again.</source>
        <translation>Prüfen Sie den Datenträger oder das Netzwerk, auf dem es liegt, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{title}” has stopped sending frames.</source>
        <translation>„{title}“ sendet keine Bilder mehr.</translation>
    </message>
    <message>
        <source>“{title}” can no longer be read.</source>
        <translation>„{title}“ ist nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>“{title}” has ended, or the connection to it was lost.</source>
        <translation>„{title}“ ist zu Ende, oder die Verbindung ging verloren.</translation>
    </message>
    <message>
        <source>The camera “{title}” does not send frames.</source>
        <translation>Die Kamera „{title}“ sendet keine Bilder.</translation>
    </message>
    <message>
        <source>Close other programs that use it, unplug it, connect it again, and try again.</source>
        <translation>Schließen Sie andere Programme, die sie benutzen, ziehen Sie sie ab, schließen Sie sie wieder an, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The camera “{title}” was unplugged or switched off.</source>
        <translation>Die Kamera „{title}“ wurde abgezogen oder ausgeschaltet.</translation>
    </message>
    <message>
        <source>Connect it and try again.</source>
        <translation>Schließen Sie sie an, und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>core/runs</name>
    <message>
        <source>The saved runs were written by a newer version of this program.</source>
        <translation>Die gespeicherten Durchläufe wurden von einer neueren Version dieses Programms geschrieben.</translation>
    </message>
    <message>
        <source>There is no space left to save the results of this run.</source>
        <translation>Zum Speichern der Ergebnisse dieses Durchlaufs ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds your user folder, then resume the run.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger mit Ihrem Benutzerordner, und setzen Sie den Durchlauf dann fort.</translation>
    </message>
    <message>
        <source>The file with the saved runs is damaged.</source>
        <translation>Die Datei mit den gespeicherten Durchläufen ist beschädigt.</translation>
    </message>
    <message>
        <source>Move {name} and the files beside it away; the program creates a new one.</source>
        <translation>Verschieben Sie {name} und die Dateien daneben; das Programm legt eine neue an.</translation>
    </message>
    <message>
        <source>The saved runs could not be read or written.</source>
        <translation>Die gespeicherten Durchläufe konnten nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that you can write to your user folder and that no other program is using the file.</source>
        <translation>Prüfen Sie, ob Sie in Ihren Benutzerordner schreiben dürfen und kein anderes Programm die Datei benutzt.</translation>
    </message>
    <message>
        <source>“{name}” is not where it was, so this run cannot be resumed.</source>
        <translation>„{name}“ ist nicht mehr an seinem Ort, daher kann dieser Durchlauf nicht fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Connect its disk or put it back, then resume the run.</source>
        <translation>Schließen Sie den Datenträger an, oder legen Sie es zurück, und setzen Sie den Durchlauf dann fort.</translation>
    </message>
    <message>
        <source>Run {id} was made with other weights: {weights_key}.</source>
        <translation>Durchlauf {id} entstand mit anderen Gewichten: {weights_key}.</translation>
    </message>
    <message>
        <source>Select those weights to resume it, or start a new run.</source>
        <translation>Wählen Sie diese Gewichte, um ihn fortzusetzen, oder beginnen Sie einen neuen Durchlauf.</translation>
    </message>
    <message>
        <source>Run {id} was made in {mode} mode, not in {mode2} mode.</source>
        <translation>Durchlauf {id} entstand im Modus {mode}, nicht im Modus {mode2}.</translation>
    </message>
    <message>
        <source>Select {mode} mode to resume it, or start a new run.</source>
        <translation>Wählen Sie den Modus {mode}, um ihn fortzusetzen, oder beginnen Sie einen neuen Durchlauf.</translation>
    </message>
    <message>
        <source>{number} of the {known} images of this run are not where they were, so it was not finished.</source>
        <translation>{number} der {known} Bilder dieses Durchlaufs sind nicht an ihrem Ort, daher wurde er nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>If their disk is not connected, connect it and resume the run. Its results are saved.</source>
        <translation>Wenn ihr Datenträger nicht angeschlossen ist, schließen Sie ihn an, und setzen Sie den Durchlauf fort. Die Ergebnisse sind gespeichert.</translation>
    </message>
    <message>
        <source>Run {id} is running in another window or command.</source>
        <translation>Durchlauf {id} läuft in einem anderen Fenster oder Befehl.</translation>
    </message>
    <message>
        <source>There is no run {id}.</source>
        <translation>Es gibt keinen Durchlauf {id}.</translation>
    </message>
    <message>
        <source>Run {id} is running.</source>
        <translation>Durchlauf {id} läuft.</translation>
    </message>
</context>
<context>
    <name>core/serve</name>
    <message>
        <source>The request is malformed.</source>
        <translation>Die Anfrage ist fehlerhaft.</translation>
    </message>
    <message>
        <source>The token is missing or wrong.</source>
        <translation>Das Zugangswort fehlt oder ist falsch.</translation>
    </message>
    <message>
        <source>The request comes from a web page of an origin that is not allowed.</source>
        <translation>Die Anfrage kommt von einer Webseite, deren Herkunft nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>The request has no Content-Length.</source>
        <translation>Die Anfrage hat kein Content-Length.</translation>
    </message>
    <message>
        <source>The image is larger than this service takes.</source>
        <translation>Das Bild ist größer, als dieser Dienst annimmt.</translation>
    </message>
    <message>
        <source>The request was sent to another host than this one.</source>
        <translation>Die Anfrage war an einen anderen Rechner als diesen gerichtet.</translation>
    </message>
    <message>
        <source>The image cannot be read; the body is that of 200, with a failure.</source>
        <translation>Das Bild ist nicht lesbar; der Inhalt ist wie bei 200, mit einem Fehler.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program; its log says what.</source>
        <translation>Im Programm ist etwas schiefgegangen; sein Protokoll sagt, was.</translation>
    </message>
    <message>
        <source>Too many requests wait. Try again after the seconds in Retry-After.</source>
        <translation>Es warten zu viele Anfragen. Versuchen Sie es nach den Sekunden in Retry-After noch einmal.</translation>
    </message>
    <message>
        <source>The prediction, as inception-cli writes it.</source>
        <translation>Die Vorhersage, wie inception-cli sie schreibt.</translation>
    </message>
    <message>
        <source>The body is an image file of any format that the program reads, {most_bytes} MB at most.</source>
        <translation>Der Inhalt ist eine Bilddatei in einem Format, das das Programm liest, höchstens {most_bytes} MB.</translation>
    </message>
    <message>
        <source>The prediction.</source>
        <translation>Die Vorhersage.</translation>
    </message>
    <message>
        <source>The port {port} cannot be used; another program may have it.</source>
        <translation>Der Port {port} ist nicht verwendbar; vielleicht hat ihn ein anderes Programm.</translation>
    </message>
    <message>
        <source>Choose another one with --port, or 0 for any that is free.</source>
        <translation>Wählen Sie mit --port einen anderen oder 0 für irgendeinen freien.</translation>
    </message>
    <message>
        <source>There is nothing here. The service is at /classify.</source>
        <translation>Hier ist nichts. Der Dienst ist unter /classify.</translation>
    </message>
    <message>
        <source>Too many requests wait.</source>
        <translation>Es warten zu viele Anfragen.</translation>
    </message>
    <message>
        <source>The Content-Length is not a number.</source>
        <translation>Content-Length ist keine Zahl.</translation>
    </message>
    <message>
        <source>The image is larger than {most} MB.</source>
        <translation>Das Bild ist größer als {most} MB.</translation>
    </message>
    <message>
        <source>Web pages of this origin may not ask.</source>
        <translation>Webseiten dieser Herkunft dürfen nicht anfragen.</translation>
    </message>
    <message>
        <source>The address is malformed.</source>
        <translation>Die Adresse ist fehlerhaft.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Its log says what.</source>
        <translation>Im Programm ist etwas schiefgegangen. Sein Protokoll sagt, was.</translation>
    </message>
    <message>
        <source>The token file “{path}” cannot be read.</source>
        <translation>Die Datei des Zugangsworts „{path}“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Choose another one with --token-file.</source>
        <translation>Wählen Sie mit --token-file eine andere.</translation>
    </message>
    <message>
        <source>The token file “{path}” can be read by others.</source>
        <translation>Die Datei des Zugangsworts „{path}“ ist für andere lesbar.</translation>
    </message>
    <message>
        <source>The file “{path}” holds no token.</source>
        <translation>Die Datei „{path}“ enthält kein Zugangswort.</translation>
    </message>
    <message>
        <source>Delete it; a new one is made.</source>
        <translation>Löschen Sie sie; eine neue wird angelegt.</translation>
    </message>
</context>
<context>
    <name>core/sorting</name>
    <message>
        <source>Another window or command is still working on this sort.</source>
        <translation>Ein anderes Fenster oder ein Befehl arbeitet noch an diesem Sortieren.</translation>
    </message>
    <message>
        <source>Wait until it finishes.</source>
        <translation>Warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>The journal “{path}” cannot be read.</source>
        <translation>Das Protokoll „{path}“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Use the journal that the sort reported.</source>
        <translation>Verwenden Sie das Protokoll, das beim Sortieren genannt wurde.</translation>
    </message>
    <message>
        <source>The journal “{path}” names files where no sort puts any.</source>
        <translation>Das Protokoll „{path}“ nennt Dateien, wohin kein Sortieren welche legt.</translation>
    </message>
    <message>
        <source>Do not use it: it may have been made to delete or move your files.</source>
        <translation>Verwenden Sie es nicht: Vielleicht wurde es gemacht, um Ihre Dateien zu löschen oder zu verschieben.</translation>
    </message>
    <message>
        <source>“{path}” is not the journal of a sort.</source>
        <translation>„{path}“ ist nicht das Protokoll eines Sortierens.</translation>
    </message>
    <message>
        <source>Journals end in {suffix}.</source>
        <translation>Protokolle enden auf {suffix}.</translation>
    </message>
    <message>
        <source>Its folder has been replaced by a link.</source>
        <translation>Ihr Ordner wurde durch eine Verknüpfung ersetzt.</translation>
    </message>
    <message>
        <source>Another file has the name of the copy.</source>
        <translation>Eine andere Datei hat den Namen der Kopie.</translation>
    </message>
    <message>
        <source>The copy has changed since the sort.</source>
        <translation>Die Kopie hat sich seit dem Sortieren geändert.</translation>
    </message>
    <message>
        <source>The original is gone or has changed, so this copy may be the only one left.</source>
        <translation>Das Original fehlt oder hat sich geändert, also ist diese Kopie vielleicht die einzige.</translation>
    </message>
    <message>
        <source>This file differs from its original.</source>
        <translation>Diese Datei unterscheidet sich von ihrem Original.</translation>
    </message>
    <message>
        <source>It is neither in its new place nor in its original one.</source>
        <translation>Sie ist weder an ihrem neuen noch an ihrem ursprünglichen Ort.</translation>
    </message>
    <message>
        <source>Another file has its original name.</source>
        <translation>Eine andere Datei hat ihren ursprünglichen Namen.</translation>
    </message>
    <message>
        <source>This is not the image that the sort moved.</source>
        <translation>Dies ist nicht das Bild, das verschoben wurde.</translation>
    </message>
</context>
<context>
    <name>core/teach</name>
    <message>
        <source>At least two classes are needed to tell them apart.</source>
        <translation>Um Klassen zu unterscheiden, braucht es mindestens zwei.</translation>
    </message>
    <message>
        <source>There are no classes in that folder.</source>
        <translation>In diesem Ordner gibt es keine Klassen.</translation>
    </message>
    <message>
        <source>Put the images of each class into a folder of its own, beside each other in one folder.</source>
        <translation>Legen Sie die Bilder jeder Klasse in einen eigenen Ordner, nebeneinander in einem Ordner.</translation>
    </message>
    <message>
        <source>There are {number} classes, more than {most_classes}.</source>
        <translation>Es gibt {number} Klassen, mehr als {most_classes}.</translation>
    </message>
    <message>
        <source>Give the folder that holds the classes' folders.</source>
        <translation>Geben Sie den Ordner an, der die Ordner der Klassen enthält.</translation>
    </message>
    <message>
        <source>“{folder}” is not a folder that can be read.</source>
        <translation>„{folder}“ ist kein lesbarer Ordner.</translation>
    </message>
    <message>
        <source>Give the folder that holds a folder for each class.</source>
        <translation>Geben Sie den Ordner an, der einen Ordner je Klasse enthält.</translation>
    </message>
    <message>
        <source>There are more than {most_classes} classes.</source>
        <translation>Es gibt mehr als {most_classes} Klassen.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the folders of the classes.</source>
        <translation>Wählen Sie den Ordner, der die Ordner der Klassen enthält.</translation>
    </message>
    <message>
        <source>A class needs a name.</source>
        <translation>Eine Klasse braucht einen Namen.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Geben Sie einen ein.</translation>
    </message>
    <message>
        <source>“{path}” is not a project of this program, or it is damaged.</source>
        <translation>„{path}“ ist kein Projekt dieses Programms, oder es ist beschädigt.</translation>
    </message>
    <message>
        <source>Open another project, or the folders with the images.</source>
        <translation>Öffnen Sie ein anderes Projekt oder die Ordner mit den Bildern.</translation>
    </message>
</context>
<context>
    <name>core/train</name>
    <message>
        <source>“{name}” is not a checkpoint of a training run, or it is damaged.</source>
        <translation>„{name}“ ist kein Zwischenstand eines Trainingslaufs, oder er ist beschädigt.</translation>
    </message>
    <message>
        <source>“{source}” is not a folder, a table of labels or a tar file.</source>
        <translation>„{source}“ ist kein Ordner, keine Tabelle von Beschriftungen und keine Tar-Datei.</translation>
    </message>
    <message>
        <source>Use a folder with one folder per class, a .csv file with the columns path,label, or WebDataset's .tar files.</source>
        <translation>Verwenden Sie einen Ordner mit einem Ordner je Klasse, eine .csv-Datei mit den Spalten path,label oder .tar-Dateien von WebDataset.</translation>
    </message>
    <message>
        <source>“{source}” has no images with a label.</source>
        <translation>„{source}“ hat keine Bilder mit Beschriftung.</translation>
    </message>
    <message>
        <source>“{source}” has {number} classes; a network has 2 to {most_classes}.</source>
        <translation>„{source}“ hat {number} Klassen; ein Netz hat 2 bis {most_classes}.</translation>
    </message>
    <message>
        <source>Give the folder that holds one folder per class.</source>
        <translation>Geben Sie den Ordner an, der einen Ordner je Klasse enthält.</translation>
    </message>
    <message>
        <source>“{source}” cannot be read.</source>
        <translation>„{source}“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This preset has another first layer than the weights to begin with.</source>
        <translation>Diese Voreinstellung hat eine andere erste Schicht als die Gewichte, mit denen begonnen wird.</translation>
    </message>
    <message>
        <source>Use the preset factorised-7x7 or inception-v3, or leave out --from.</source>
        <translation>Verwenden Sie die Voreinstellung factorised-7x7 oder inception-v3, oder lassen Sie --from weg.</translation>
    </message>
    <message>
        <source>“{wanted}” is not a device to train on.</source>
        <translation>„{wanted}“ ist kein Gerät, auf dem trainiert werden kann.</translation>
    </message>
    <message>
        <source>Use auto, cpu, cuda, cuda:0 or mps.</source>
        <translation>Verwenden Sie auto, cpu, cuda, cuda:0 oder mps.</translation>
    </message>
    <message>
        <source>There is no GPU number {chosen} on this computer.</source>
        <translation>Auf diesem Computer gibt es keine GPU Nummer {chosen}.</translation>
    </message>
    <message>
        <source>Start as many processes as there are GPUs, or use --device cpu.</source>
        <translation>Starten Sie so viele Prozesse, wie es GPUs gibt, oder verwenden Sie --device cpu.</translation>
    </message>
    <message>
        <source>No {kind} device was found on this computer.</source>
        <translation>Auf diesem Computer wurde kein Gerät {kind} gefunden.</translation>
    </message>
    <message>
        <source>Use --device cpu.</source>
        <translation>Verwenden Sie --device cpu.</translation>
    </message>
    <message>
        <source>The recipe's {name} cannot be {value}.</source>
        <translation>{name} des Rezepts kann nicht {value} sein.</translation>
    </message>
    <message>
        <source>See inception-cli train --help.</source>
        <translation>Siehe inception-cli train --help.</translation>
    </message>
    <message>
        <source>The 7x7 first layer is for images of 299 pixels.</source>
        <translation>Die erste Schicht mit 7x7 ist für Bilder mit 299 Pixeln.</translation>
    </message>
    <message>
        <source>Use --resolution 299 with this preset.</source>
        <translation>Verwenden Sie mit dieser Voreinstellung --resolution 299.</translation>
    </message>
    <message>
        <source>This is not the recipe of a training run.</source>
        <translation>Dies ist nicht das Rezept eines Trainingslaufs.</translation>
    </message>
    <message>
        <source>Mean loss of the images learned from, label smoothing and the auxiliary classifier included.</source>
        <translation>Mittlerer Verlust der gelernten Bilder, Label-Glättung und Hilfsklassifikator eingerechnet.</translation>
    </message>
    <message>
        <source>Learning rate.</source>
        <translation>Lernrate.</translation>
    </message>
    <message>
        <source>Share of right answers on the validation images.</source>
        <translation>Anteil richtiger Antworten auf den Bildern zur Prüfung.</translation>
    </message>
    <message>
        <source>Images per second, all processes together.</source>
        <translation>Bilder pro Sekunde, alle Prozesse zusammen.</translation>
    </message>
    <message>
        <source>There were no validation images, so nothing was measured.</source>
        <translation>Es gab keine Bilder zur Prüfung, also wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>The validation images are among those that were learned from: the accuracy says whether they were learned, and nothing about other images.</source>
        <translation>Die Bilder zur Prüfung sind unter den gelernten: Die Genauigkeit sagt, ob sie gelernt wurden, und nichts über andere Bilder.</translation>
    </message>
    <message>
        <source>{count} could not be read; others were learned instead.</source>
        <translation>{count} nicht lesbar; stattdessen wurden andere gelernt.</translation>
    </message>
    <message>
        <source>The difference is significant at the 5% level.</source>
        <translation>Der Unterschied ist auf dem 5-%-Niveau signifikant.</translation>
    </message>
    <message>
        <source>The difference is not significant at the 5% level.</source>
        <translation>Der Unterschied ist auf dem 5-%-Niveau nicht signifikant.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es)</source>
        <translation>
            <numerusform>%Ln Prozess</numerusform>
            <numerusform>%Ln Prozesse</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” names no range of files.</source>
        <translation>„{name}“ nennt keinen Bereich von Dateien.</translation>
    </message>
    <message>
        <source>Write it as shard-{{000..146}}.tar.</source>
        <translation>Schreiben Sie ihn als shard-{{000..146}}.tar.</translation>
    </message>
    <message>
        <source>Check the path, or leave this file out.</source>
        <translation>Prüfen Sie den Pfad, oder lassen Sie diese Datei weg.</translation>
    </message>
    <message>
        <source>{most_replacements} images in a row cannot be read.</source>
        <translation>{most_replacements} Bilder in Folge sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Check the disk and the folder, then resume.</source>
        <translation>Prüfen Sie den Datenträger und den Ordner, und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>The processes that decode images ended unexpectedly.</source>
        <translation>Die Prozesse, die Bilder dekodieren, endeten unerwartet.</translation>
    </message>
    <message>
        <source>Resume with fewer of them (--workers), or with --workers 0.</source>
        <translation>Setzen Sie mit weniger davon fort (--workers) oder mit --workers 0.</translation>
    </message>
    <message>
        <source>Use a smaller --batch; --accumulate keeps the images of a step.</source>
        <translation>Verwenden Sie ein kleineres --batch; --accumulate behält die Bilder eines Schritts bei.</translation>
    </message>
    <message>
        <source>Training failed: the loss is not a number any more.</source>
        <translation>Das Training ist fehlgeschlagen: Der Verlust ist keine Zahl mehr.</translation>
    </message>
    <message>
        <source>Start again with a lower --rate.</source>
        <translation>Beginnen Sie neu mit einer kleineren --rate.</translation>
    </message>
</context>
<context>
    <name>core/video</name>
    <message>
        <source>“{title}” cannot be played: it is damaged.</source>
        <translation>„{title}“ kann nicht abgespielt werden: Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>Check whether another program can show it.</source>
        <translation>Prüfen Sie, ob ein anderes Programm sie zeigt.</translation>
    </message>
    <message>
        <source>“{title}” is a sound recording and contains no video.</source>
        <translation>„{title}“ ist eine Tonaufnahme und enthält kein Video.</translation>
    </message>
    <message>
        <source>“{title}” contains no video.</source>
        <translation>„{title}“ enthält kein Video.</translation>
    </message>
    <message>
        <source>Choose a video.</source>
        <translation>Wählen Sie ein Video.</translation>
    </message>
    <message>
        <source>The video format “{container}” of “{title}” is not supported.</source>
        <translation>Das Videoformat „{container}“ von „{title}“ wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>Convert it to MP4 (H.264) with another program.</source>
        <translation>Wandeln Sie es mit einem anderen Programm in MP4 (H.264) um.</translation>
    </message>
    <message>
        <source>The frames of “{title}” are too large: {width} × {height} pixels.</source>
        <translation>Die Bilder von „{title}“ sind zu groß: {width} × {height} Pixel.</translation>
    </message>
    <message>
        <source>Save it at a smaller size; 8K is the limit.</source>
        <translation>Speichern Sie es in kleinerer Größe; 8K ist die Grenze.</translation>
    </message>
    <message>
        <source>The camera “{name}” is not connected.</source>
        <translation>Die Kamera „{name}“ ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>You do not have permission to use the camera “{name}”.</source>
        <translation>Sie haben keine Berechtigung, die Kamera „{name}“ zu benutzen.</translation>
    </message>
    <message>
        <source>Add your user to the group “video”.</source>
        <translation>Nehmen Sie Ihr Benutzerkonto in die Gruppe „video“ auf.</translation>
    </message>
    <message>
        <source>The camera “{name}” is being used by another program.</source>
        <translation>Die Kamera „{name}“ wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>Close that program and try again.</source>
        <translation>Schließen Sie dieses Programm, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The camera “{name}” cannot be opened.</source>
        <translation>Die Kamera „{name}“ lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Connect it, close other programs that use it, {allow}, and try again.</source>
        <translation>Schließen Sie sie an, schließen Sie andere Programme, die sie benutzen, {allow}, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This part of the video is damaged.</source>
        <translation>Dieser Teil des Videos ist beschädigt.</translation>
    </message>
    <message>
        <source>Playback continues after it.</source>
        <translation>Danach geht die Wiedergabe weiter.</translation>
    </message>
    <message>
        <source>“{title}” cannot be played: it is damaged, or its format is not supported.</source>
        <translation>„{title}“ kann nicht abgespielt werden: Die Datei ist beschädigt, oder ihr Format wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>Check whether another program can play it; saving it as MP4 (H.264) may help.</source>
        <translation>Prüfen Sie, ob ein anderes Programm es abspielt; vielleicht hilft es, es als MP4 (H.264) zu speichern.</translation>
    </message>
    <message>
        <source>“{title}” does not exist.</source>
        <translation>„{title}“ existiert nicht.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed.</source>
        <translation>Vielleicht wurde es verschoben oder umbenannt.</translation>
    </message>
    <message>
        <source>“{title}” cannot be read.</source>
        <translation>„{title}“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Check that it is a file and that you have permission to open it.</source>
        <translation>Prüfen Sie, ob es eine Datei ist und Sie die Berechtigung zum Öffnen haben.</translation>
    </message>
    <message>
        <source>{suffix} videos cannot be written on this computer: none of {list} works.</source>
        <translation>Videos als {suffix} können auf diesem Computer nicht geschrieben werden: Keines von {list} funktioniert.</translation>
    </message>
    <message>
        <source>Use a name that ends in .avi or .mp4 instead.</source>
        <translation>Verwenden Sie stattdessen einen Namen, der auf .avi oder .mp4 endet.</translation>
    </message>
    <message>
        <source>“{title}” contains no readable frame.</source>
        <translation>„{title}“ enthält kein lesbares Bild.</translation>
    </message>
    <message>
        <source>It may be incomplete or damaged. Check whether another program can play it.</source>
        <translation>Vielleicht ist es unvollständig oder beschädigt. Prüfen Sie, ob ein anderes Programm es abspielt.</translation>
    </message>
    <message>
        <source>There is no file or folder “{path}”.</source>
        <translation>Es gibt keine Datei und keinen Ordner „{path}“.</translation>
    </message>
    <message>
        <source>There is no camera, file or folder named “{path}”.</source>
        <translation>Es gibt keine Kamera, keine Datei und keinen Ordner namens „{path}“.</translation>
    </message>
    <message>
        <source>To list the cameras, run “inception-cli watch --list”.</source>
        <translation>„inception-cli watch --list“ listet die Kameras auf.</translation>
    </message>
    <message>
        <source>Addresses that start with “{address}://” are not supported.</source>
        <translation>Adressen, die mit „{address}://“ beginnen, werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>Use one of {list}, or the path of a file.</source>
        <translation>Verwenden Sie eines von {list} oder den Pfad einer Datei.</translation>
    </message>
    <message>
        <source>There are no images in “{title}”.</source>
        <translation>In „{title}“ gibt es keine Bilder.</translation>
    </message>
    <message>
        <source>Choose a folder that contains images, or a pattern such as shot_%03d.png.</source>
        <translation>Wählen Sie einen Ordner, der Bilder enthält, oder ein Muster wie shot_%03d.png.</translation>
    </message>
    <message>
        <source>None of the images in “{title}” can be read.</source>
        <translation>Keines der Bilder in „{title}“ ist lesbar.</translation>
    </message>
    <message>
        <source>Open one of them alone to see what is wrong with it.</source>
        <translation>Öffnen Sie eines davon allein, um zu sehen, was damit ist.</translation>
    </message>
    <message>
        <source>“{title}” does not allow access.</source>
        <translation>„{title}“ erlaubt keinen Zugriff.</translation>
    </message>
    <message>
        <source>Check the address, and the permissions that the camera or server gives.</source>
        <translation>Prüfen Sie die Adresse und die Berechtigungen, die Kamera oder Server vergeben.</translation>
    </message>
    <message>
        <source>The server answers, but there is nothing at “{title}” (404).</source>
        <translation>Der Server antwortet, aber unter „{title}“ ist nichts (404).</translation>
    </message>
    <message>
        <source>Check the address, its path in particular.</source>
        <translation>Prüfen Sie die Adresse, besonders ihren Pfad.</translation>
    </message>
    <message>
        <source>“{title}” accepts connections, but sends nothing.</source>
        <translation>„{title}“ nimmt Verbindungen an, sendet aber nichts.</translation>
    </message>
    <message>
        <source>Check that the stream is switched on, and try again.</source>
        <translation>Prüfen Sie, ob der Stream eingeschaltet ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{title}” answers, but does not send a supported video.</source>
        <translation>„{title}“ antwortet, sendet aber kein unterstütztes Video.</translation>
    </message>
    <message>
        <source>Check the address: it must be that of the stream, not of a web page that shows it.</source>
        <translation>Prüfen Sie die Adresse: Sie muss die des Streams sein, nicht die einer Webseite, die ihn zeigt.</translation>
    </message>
    <message>
        <source>“{title}” does not accept this user name and password.</source>
        <translation>„{title}“ akzeptiert diesen Benutzernamen und dieses Passwort nicht.</translation>
    </message>
    <message>
        <source>Check both in the address; special characters must be written as %40 for @, and the like.</source>
        <translation>Prüfen Sie beides in der Adresse; Sonderzeichen müssen als %40 für @ und so weiter geschrieben werden.</translation>
    </message>
    <message>
        <source>“{title}” asks for a user name and password.</source>
        <translation>„{title}“ verlangt einen Benutzernamen und ein Passwort.</translation>
    </message>
    <message>
        <source>Put them into the address: {scheme}://NAME:PASSWORD@{rest}</source>
        <translation>Schreiben Sie sie in die Adresse: {scheme}://NAME:PASSWORD@{rest}</translation>
    </message>
    <message>
        <source>There is no computer named “{host}”.</source>
        <translation>Es gibt keinen Computer namens „{host}“.</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>Prüfen Sie die Adresse und das Netzwerk.</translation>
    </message>
    <message>
        <source>“{host}” answers, but sends nothing on port {port}.</source>
        <translation>„{host}“ antwortet, sendet aber nichts auf Port {port}.</translation>
    </message>
    <message>
        <source>Check the address, and that the stream is switched on.</source>
        <translation>Prüfen Sie die Adresse und ob der Stream eingeschaltet ist.</translation>
    </message>
    <message>
        <source>“{host}” does not answer.</source>
        <translation>„{host}“ antwortet nicht.</translation>
    </message>
    <message>
        <source>Check the address and the network, and that the stream is switched on.</source>
        <translation>Prüfen Sie die Adresse, das Netzwerk und ob der Stream eingeschaltet ist.</translation>
    </message>
    <message>
        <source>“{title}” is not the address of a stream.</source>
        <translation>„{title}“ ist nicht die Adresse eines Streams.</translation>
    </message>
    <message>
        <source>Use an address such as http://192.168.1.20:8080/video or rtsp://camera.local/stream.</source>
        <translation>Verwenden Sie eine Adresse wie http://192.168.1.20:8080/video oder rtsp://camera.local/stream.</translation>
    </message>
    <message>
        <source>“{title}” is a web page, not a video.</source>
        <translation>„{title}“ ist eine Webseite, kein Video.</translation>
    </message>
    <message>
        <source>Check the address: it must be that of the stream itself, not of a page that shows it.</source>
        <translation>Prüfen Sie die Adresse: Sie muss die des Streams selbst sein, nicht die einer Seite, die ihn zeigt.</translation>
    </message>
    <message>
        <source>The image at “{title}” cannot be read.</source>
        <translation>Das Bild unter „{title}“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Check whether a web browser shows it.</source>
        <translation>Prüfen Sie, ob ein Webbrowser es zeigt.</translation>
    </message>
</context>
<context>
    <name>core/weights</name>
    <message>
        <source>Give their names with --labels FILE (one per line, in the order of the network's outputs), or save that file as labels.txt beside the weights.</source>
        <translation>Geben Sie ihre Namen mit --labels FILE an (einer je Zeile, in der Reihenfolge der Ausgänge des Netzes), oder speichern Sie diese Datei als labels.txt neben den Gewichten.</translation>
    </message>
    <message>
        <source>There is no preprocessing named “{name}”.</source>
        <translation>Es gibt keine Vorverarbeitung namens „{name}“.</translation>
    </message>
    <message>
        <source>The file “{name}” beside them names other classes.</source>
        <translation>Die Datei „{name}“ daneben nennt andere Klassen.</translation>
    </message>
    <message>
        <source>There is no address to download these weights from.</source>
        <translation>Es gibt keine Adresse, von der diese Gewichte heruntergeladen werden können.</translation>
    </message>
    <message>
        <source>The download was not the published file and was deleted.</source>
        <translation>Heruntergeladen wurde nicht die veröffentlichte Datei; sie wurde gelöscht.</translation>
    </message>
    <message>
        <source>Something on this connection is altering downloads.</source>
        <translation>Etwas auf dieser Verbindung verändert Downloads.</translation>
    </message>
    <message>
        <source>The connection keeps breaking.</source>
        <translation>Die Verbindung bricht immer wieder ab.</translation>
    </message>
    <message>
        <source>The server does not resume the download.</source>
        <translation>Der Server setzt den Download nicht fort.</translation>
    </message>
    <message>
        <source>The server sends the file in an unexpected encoding.</source>
        <translation>Der Server sendet die Datei in einer unerwarteten Codierung.</translation>
    </message>
    <message>
        <source>The server sends another part of the file.</source>
        <translation>Der Server sendet einen anderen Teil der Datei.</translation>
    </message>
    <message>
        <source>The server offers a file that is far too large.</source>
        <translation>Der Server bietet eine viel zu große Datei an.</translation>
    </message>
    <message>
        <source>The server offers a file whose size is not that of the published one.</source>
        <translation>Der Server bietet eine Datei an, deren Größe nicht die der veröffentlichten ist.</translation>
    </message>
    <message>
        <source>The server sends more data than the published file has.</source>
        <translation>Der Server sendet mehr Daten, als die veröffentlichte Datei hat.</translation>
    </message>
    <message>
        <source>There is not enough space for the weights: {need} MB are needed, {free} MB are free.</source>
        <translation>Für die Gewichte ist nicht genug Platz: {need} MB sind nötig, {free} MB sind frei.</translation>
    </message>
    <message>
        <source>Free some space on the disk of {parent}.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger von {parent}.</translation>
    </message>
    <message>
        <source>Choose an Inception V3 state dict in torchvision's, MMPretrain's or timm's format; it may have classes of its own.</source>
        <translation>Wählen Sie ein State-Dict von Inception V3 im Format von torchvision, MMPretrain oder timm; es darf eigene Klassen haben.</translation>
    </message>
    <message>
        <source>Download or copy the file again.</source>
        <translation>Laden oder kopieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>Save the state dict instead: torch.save(model.state_dict(), file).</source>
        <translation>Speichern Sie stattdessen das State-Dict: torch.save(model.state_dict(), file).</translation>
    </message>
    <message>
        <source>This weights file is damaged or incomplete.</source>
        <translation>Diese Gewichtsdatei ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>These weights are stored in a compressed or special form that cannot be used here.</source>
        <translation>Diese Gewichte sind in einer komprimierten oder besonderen Form gespeichert, die hier nicht nutzbar ist.</translation>
    </message>
    <message>
        <source>Save them again as plain (dense, not quantised) tensors.</source>
        <translation>Speichern Sie sie erneut als einfache Tensoren (dicht, nicht quantisiert).</translation>
    </message>
    <message>
        <source>These weights use a number format that cannot be used here.</source>
        <translation>Diese Gewichte verwenden ein Zahlenformat, das hier nicht nutzbar ist.</translation>
    </message>
    <message>
        <source>Save them again as float32, float16 or bfloat16.</source>
        <translation>Speichern Sie sie erneut als float32, float16 oder bfloat16.</translation>
    </message>
    <message>
        <source>This file is not a weights file.</source>
        <translation>Diese Datei ist keine Gewichtsdatei.</translation>
    </message>
    <message>
        <source>This is only a pointer to a weights file (git-lfs).</source>
        <translation>Dies ist nur ein Verweis auf eine Gewichtsdatei (git-lfs).</translation>
    </message>
    <message>
        <source>This is an image, not a weights file.</source>
        <translation>Dies ist ein Bild, keine Gewichtsdatei.</translation>
    </message>
    <message>
        <source>This is a NumPy file, not a weights file.</source>
        <translation>Dies ist eine NumPy-Datei, keine Gewichtsdatei.</translation>
    </message>
    <message>
        <source>This is a compressed file. Unpack it first.</source>
        <translation>Dies ist eine komprimierte Datei. Entpacken Sie sie zuerst.</translation>
    </message>
    <message>
        <source>This is a PDF document, not a weights file.</source>
        <translation>Dies ist ein PDF-Dokument, keine Gewichtsdatei.</translation>
    </message>
    <message>
        <source>There is no weights file “{path}”.</source>
        <translation>Es gibt keine Gewichtsdatei „{path}“.</translation>
    </message>
    <message>
        <source>This weights file cannot be opened.</source>
        <translation>Diese Gewichtsdatei lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Check that you have permission to read it and that its disk is connected.</source>
        <translation>Prüfen Sie, ob Sie sie lesen dürfen und ihr Datenträger angeschlossen ist.</translation>
    </message>
    <message>
        <source>This is a folder, not a weights file.</source>
        <translation>Dies ist ein Ordner, keine Gewichtsdatei.</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a file.</source>
        <translation>Dies ist ein Gerät oder eine Pipe, keine Datei.</translation>
    </message>
    <message>
        <source>This file is too large to be Inception V3 weights ({size} MB).</source>
        <translation>Diese Datei ist zu groß für Gewichte von Inception V3 ({size} MB).</translation>
    </message>
    <message>
        <source>This weights file is empty.</source>
        <translation>Diese Gewichtsdatei ist leer.</translation>
    </message>
    <message>
        <source>This is a web page, not a weights file. The download failed.</source>
        <translation>Dies ist eine Webseite, keine Gewichtsdatei. Der Download ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>This is a tar archive, which this program does not open.</source>
        <translation>Dies ist ein Tar-Archiv, das dieses Programm nicht öffnet.</translation>
    </message>
    <message>
        <source>This file could run code on this computer, so it was not opened.</source>
        <translation>Diese Datei könnte Code auf diesem Computer ausführen, daher wurde sie nicht geöffnet.</translation>
    </message>
    <message>
        <source>Use a state dict saved with torch.save, or a .safetensors file.</source>
        <translation>Verwenden Sie ein mit torch.save gespeichertes State-Dict oder eine .safetensors-Datei.</translation>
    </message>
    <message>
        <source>These weights are damaged: some of their numbers are absurdly large together.</source>
        <translation>Diese Gewichte sind beschädigt: Einige ihrer Zahlen sind zusammen absurd groß.</translation>
    </message>
    <message>
        <source>There are no weights named “{name}”.</source>
        <translation>Es gibt keine Gewichte namens „{name}“.</translation>
    </message>
    <message>
        <source>Use the path of a file or one of {list}.</source>
        <translation>Verwenden Sie den Pfad einer Datei oder eines von {list}.</translation>
    </message>
    <message>
        <source>The weights {key} ({title}) are not on this computer yet.</source>
        <translation>Die Gewichte {key} ({title}) sind noch nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>The file “{name}” named by {variable} does not exist.</source>
        <translation>Die Datei „{name}“, die {variable} nennt, existiert nicht.</translation>
    </message>
    <message>
        <source>Correct {variable}, or unset it to use the default weights.</source>
        <translation>Berichtigen Sie {variable}, oder löschen Sie die Variable, um die üblichen Gewichte zu verwenden.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or is not the published file {key}.</source>
        <translation>„{name}“ ist beschädigt oder nicht die veröffentlichte Datei {key}.</translation>
    </message>
    <message>
        <source>Download these weights again.</source>
        <translation>Laden Sie diese Gewichte erneut herunter.</translation>
    </message>
    <message>
        <source>The weights could not be saved on this computer.</source>
        <translation>Die Gewichte konnten auf diesem Computer nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Check that there is free space and that you have permission to write to {folder}.</source>
        <translation>Prüfen Sie, ob Platz frei ist und Sie in {folder} schreiben dürfen.</translation>
    </message>
    <message>
        <source>Try another network, or download the file on another computer.</source>
        <translation>Versuchen Sie es in einem anderen Netzwerk, oder laden Sie die Datei auf einem anderen Computer herunter.</translation>
    </message>
    <message>
        <source>The server no longer has this file.</source>
        <translation>Der Server hat diese Datei nicht mehr.</translation>
    </message>
    <message>
        <source>The server or a proxy does not allow this download.</source>
        <translation>Der Server oder ein Proxy erlaubt diesen Download nicht.</translation>
    </message>
    <message>
        <source>A web page arrived instead of the file. This network may require you to sign in.</source>
        <translation>Statt der Datei kam eine Webseite an. Vielleicht verlangt dieses Netzwerk eine Anmeldung.</translation>
    </message>
    <message>
        <source>Open any page in a web browser, sign in, and try again.</source>
        <translation>Öffnen Sie eine beliebige Seite im Webbrowser, melden Sie sich an, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server has a problem or is too busy.</source>
        <translation>Der Server hat ein Problem oder ist überlastet.</translation>
    </message>
    <message>
        <source>The server did not send the file.</source>
        <translation>Der Server hat die Datei nicht gesendet.</translation>
    </message>
    <message>
        <source>The server redirects the download to an address that cannot be followed.</source>
        <translation>Der Server leitet den Download an eine Adresse weiter, der nicht gefolgt werden kann.</translation>
    </message>
    <message>
        <source>The server could not prove its identity, so nothing was downloaded.</source>
        <translation>Der Server konnte seine Identität nicht nachweisen, daher wurde nichts heruntergeladen.</translation>
    </message>
    <message>
        <source>If this network inspects connections, install its certificate on this computer.</source>
        <translation>Wenn dieses Netzwerk Verbindungen überwacht, installieren Sie sein Zertifikat auf diesem Computer.</translation>
    </message>
    <message>
        <source>The server cannot be found. Is this computer online?</source>
        <translation>Der Server wird nicht gefunden. Ist dieser Computer online?</translation>
    </message>
    <message>
        <source>The server does not respond.</source>
        <translation>Der Server antwortet nicht.</translation>
    </message>
    <message>
        <source>The proxy of this network requires a user name and a password.</source>
        <translation>Der Proxy dieses Netzwerks verlangt einen Benutzernamen und ein Passwort.</translation>
    </message>
    <message>
        <source>The address of the download is not valid.</source>
        <translation>Die Adresse des Downloads ist ungültig.</translation>
    </message>
    <message>
        <source>The server redirects the download to an unprotected address.</source>
        <translation>Der Server leitet den Download an eine ungeschützte Adresse weiter.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>These weights were refused: they have {classes} classes, and the limit is {fewest_classes} to {most_classes}.</source>
        <translation>Diese Gewichte wurden abgelehnt: Sie haben {classes} Klassen, und die Grenze liegt bei {fewest_classes} bis {most_classes}.</translation>
    </message>
    <message>
        <source>Parts of these weights have the wrong size.</source>
        <translation>Teile dieser Gewichte haben die falsche Größe.</translation>
    </message>
    <message>
        <source>These are not complete Inception V3 weights: parts of the network are missing.</source>
        <translation>Dies sind keine vollständigen Gewichte von Inception V3: Teile des Netzes fehlen.</translation>
    </message>
    <message>
        <source>These are not plain Inception V3 weights: the file contains parts of another network.</source>
        <translation>Dies sind keine einfachen Gewichte von Inception V3: Die Datei enthält Teile eines anderen Netzes.</translation>
    </message>
    <message>
        <source>These weights belong to {network_name}, not to Inception V3.</source>
        <translation>Diese Gewichte gehören zu {network_name}, nicht zu Inception V3.</translation>
    </message>
    <message>
        <source>These are not the weights of an Inception V3 network.</source>
        <translation>Dies sind nicht die Gewichte eines Inception-V3-Netzes.</translation>
    </message>
    <message>
        <source>This is an ordinary zip archive, not a weights file.</source>
        <translation>Dies ist ein gewöhnliches ZIP-Archiv, keine Gewichtsdatei.</translation>
    </message>
    <message>
        <source>Keras's weights need the package h5py, which is not installed.</source>
        <translation>Gewichte von Keras brauchen das Paket h5py, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>Install it with: pip install h5py.</source>
        <translation>Installieren Sie es mit: pip install h5py.</translation>
    </message>
    <message>
        <source>This is not a Keras model: it has too many parts.</source>
        <translation>Dies ist kein Keras-Modell: Es hat zu viele Teile.</translation>
    </message>
    <message>
        <source>This file has Keras's weights without the names of their layers.</source>
        <translation>Diese Datei enthält Gewichte von Keras ohne die Namen ihrer Schichten.</translation>
    </message>
    <message>
        <source>Save the whole model: model.save('model.keras').</source>
        <translation>Speichern Sie das ganze Modell: model.save('model.keras').</translation>
    </message>
    <message>
        <source>This Keras model is not an Inception V3.</source>
        <translation>Dieses Keras-Modell ist kein Inception V3.</translation>
    </message>
    <message>
        <source>This Keras model has no last layer that names classes directly from the network's 2,048 features.</source>
        <translation>Dieses Keras-Modell hat keine letzte Schicht, die Klassen unmittelbar aus den 2.048 Merkmalen des Netzes benennt.</translation>
    </message>
    <message>
        <source>Use a model with one Dense layer after the average pooling.</source>
        <translation>Verwenden Sie ein Modell mit einer Dense-Schicht nach dem Mitteln.</translation>
    </message>
    <message>
        <source>This file contains no table of weights.</source>
        <translation>Diese Datei enthält keine Tabelle von Gewichten.</translation>
    </message>
    <message>
        <source>This file contains only the state of a training run, no weights.</source>
        <translation>Diese Datei enthält nur den Zustand eines Trainingslaufs, keine Gewichte.</translation>
    </message>
    <message>
        <source>This file contains something other than numbers where weights should be.</source>
        <translation>Diese Datei enthält etwas anderes als Zahlen, wo Gewichte stehen sollten.</translation>
    </message>
    <message>
        <source>Some tensors in this weights file have no name, or the same name twice.</source>
        <translation>Einige Tensoren in dieser Gewichtsdatei haben keinen Namen oder zweimal denselben.</translation>
    </message>
    <message>
        <source>These weights are laid out in memory in a way that cannot be used here.</source>
        <translation>Diese Gewichte liegen so im Speicher, dass sie hier nicht nutzbar sind.</translation>
    </message>
    <message>
        <source>Save them again after calling .contiguous() on each tensor.</source>
        <translation>Speichern Sie sie erneut, nachdem Sie für jeden Tensor .contiguous() aufgerufen haben.</translation>
    </message>
    <message>
        <source>These weights are damaged: some of their numbers are not finite.</source>
        <translation>Diese Gewichte sind beschädigt: Einige ihrer Zahlen sind nicht endlich.</translation>
    </message>
    <message>
        <source>These weights are damaged: some of their numbers are absurdly large.</source>
        <translation>Diese Gewichte sind beschädigt: Einige ihrer Zahlen sind absurd groß.</translation>
    </message>
    <message>
        <source>These weights are damaged: a variance in them is negative.</source>
        <translation>Diese Gewichte sind beschädigt: Eine Varianz darin ist negativ.</translation>
    </message>
    <message>
        <source>Do not use this file. If it is your own, save only the numbers: torch.save(model.state_dict(), file).</source>
        <translation>Verwenden Sie diese Datei nicht. Wenn es Ihre eigene ist, speichern Sie nur die Zahlen: torch.save(model.state_dict(), file).</translation>
    </message>
    <message>
        <source>Save only the weights and the names of the classes; MMPretrain's tools/model_converters/publish_model.py does that.</source>
        <translation>Speichern Sie nur die Gewichte und die Namen der Klassen; tools/model_converters/publish_model.py von MMPretrain tut das.</translation>
    </message>
    <message>
        <source>This is not a plain weights file: it was not written by torch.save.</source>
        <translation>Dies ist keine einfache Gewichtsdatei: Sie wurde nicht von torch.save geschrieben.</translation>
    </message>
    <message>
        <source>This is not a weights file: its table of contents is far too long.</source>
        <translation>Dies ist keine Gewichtsdatei: Ihr Inhaltsverzeichnis ist viel zu lang.</translation>
    </message>
    <message>
        <source>This file keeps records of its training beside the weights, which are not read here.</source>
        <translation>Diese Datei enthält neben den Gewichten Aufzeichnungen ihres Trainings, die hier nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This file contains a whole program object, not only weights.</source>
        <translation>Diese Datei enthält ein ganzes Programmobjekt, nicht nur Gewichte.</translation>
    </message>
    <message>
        <source>The names of the classes are too long for a weights file.</source>
        <translation>Die Namen der Klassen sind zu lang für eine Gewichtsdatei.</translation>
    </message>
    <message>
        <source>Shorten them: together they may take 16 MB.</source>
        <translation>Kürzen Sie sie: Zusammen dürfen sie 16 MB belegen.</translation>
    </message>
    <message>
        <source>This is a TorchScript program, not only weights.</source>
        <translation>Dies ist ein TorchScript-Programm, nicht nur Gewichte.</translation>
    </message>
    <message>
        <source>This weights file was compressed after it was saved.</source>
        <translation>Diese Gewichtsdatei wurde nach dem Speichern komprimiert.</translation>
    </message>
    <message>
        <source>Use the original file.</source>
        <translation>Verwenden Sie die ursprüngliche Datei.</translation>
    </message>
</context>
<context>
    <name>workers/archive</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Top class</source>
        <translation>Beste Klasse</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Second class</source>
        <translation>Zweite Klasse</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>{0}, page {1}</source>
        <translation>{0}, Seite {1}</translation>
    </message>
</context>
<context>
    <name>workers/items</name>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Other weights</source>
        <translation>Andere Gewichte</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n image(s)</source>
        <translation>
            <numerusform>{0}: %n Bild</numerusform>
            <numerusform>{0}: %n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>unlike any class</source>
        <translation>keiner Klasse ähnlich</translation>
    </message>
    <message>
        <source>not sure: {0}</source>
        <translation>nicht sicher: {0}</translation>
    </message>
    <message>
        <source>{0} (kind not clear)</source>
        <translation>{0} (Art unklar)</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>{0}, {1}, not sure</source>
        <translation>{0}, {1}, nicht sicher</translation>
    </message>
    <message>
        <source>{0}, {1}, maybe</source>
        <translation>{0}, {1}, vielleicht</translation>
    </message>
</context>
<context>
    <name>workers/jobs</name>
    <message>
        <source>Another {name} is still running.</source>
        <translation>Ein anderer Vorgang „{name}“ läuft noch.</translation>
    </message>
    <message>
        <source>Wait until it finishes, then try again.</source>
        <translation>Warten Sie, bis er fertig ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Im Programm ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Your images were not changed. Report this with the details.</source>
        <translation>Ihre Bilder wurden nicht verändert. Melden Sie dies mit den Einzelheiten.</translation>
    </message>
</context>
<context>
    <name>workers/live</name>
    <message>
        <source>This program is not allowed to use the camera.</source>
        <translation>Dieses Programm darf die Kamera nicht benutzen.</translation>
    </message>
    <message>
        <source>Allow it under System Settings, Privacy &amp; Security, Camera, then try again.</source>
        <translation>Erlauben Sie es unter Systemeinstellungen, Datenschutz &amp; Sicherheit, Kamera, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A frame of this source could not be shown.</source>
        <translation>Ein Bild dieser Quelle konnte nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Wait for the next frames. If nothing moves, open the source again.</source>
        <translation>Warten Sie auf die nächsten Bilder. Wenn sich nichts bewegt, öffnen Sie die Quelle erneut.</translation>
    </message>
    <message numerus="yes">
        <source>Recorded %Ln prediction(s) in {0}</source>
        <translation>
            <numerusform>%Ln Vorhersage in {0} aufgezeichnet</numerusform>
            <numerusform>%Ln Vorhersagen in {0} aufgezeichnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded %Ln frame(s) in {0}</source>
        <translation>
            <numerusform>%Ln Bild in {0} aufgezeichnet</numerusform>
            <numerusform>%Ln Bilder in {0} aufgezeichnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s) left out</source>
        <translation>
            <numerusform>%Ln Bild ausgelassen</numerusform>
            <numerusform>%Ln Bilder ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {0} in {1}</source>
        <translation>{0} in {1} gespeichert</translation>
    </message>
</context>
<context>
    <name>workers/network</name>
    <message>
        <source>Something went wrong inside the program while the network was loading.</source>
        <translation>Im Programm ist etwas schiefgegangen, während das Netz geladen wurde.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report it with the details.</source>
        <translation>Versuchen Sie es noch einmal. Geschieht es wieder, melden Sie es mit den Einzelheiten.</translation>
    </message>
</context>
<context>
    <name>workers/pictures</name>
    <message>
        <source>Something went wrong inside the program with this image.</source>
        <translation>Bei diesem Bild ist im Programm etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Other images are not affected. Report this with the details.</source>
        <translation>Andere Bilder sind nicht betroffen. Melden Sie dies mit den Einzelheiten.</translation>
    </message>
</context>
<context>
    <name>workers/review</name>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>is: {0}</source>
        <translation>ist: {0}</translation>
    </message>
</context>
<context>
    <name>workers/runs</name>
    <message>
        <source>These images were classified with other weights or in another mode.</source>
        <translation>Diese Bilder wurden mit anderen Gewichten oder in einem anderen Modus klassifiziert.</translation>
    </message>
    <message>
        <source>Choose the weights and the mode of this run first.</source>
        <translation>Wählen Sie zuerst die Gewichte und den Modus dieses Durchlaufs.</translation>
    </message>
    <message>
        <source>No images were found there.</source>
        <translation>Dort wurden keine Bilder gefunden.</translation>
    </message>
    <message>
        <source>Skipped: {counts}.</source>
        <translation>Übersprungen: {counts}.</translation>
    </message>
    <message>
        <source>Drop a folder that contains images, or single images.</source>
        <translation>Legen Sie einen Ordner mit Bildern oder einzelne Bilder ab.</translation>
    </message>
    <message>
        <source>Unpack the archive, then open its folder.</source>
        <translation>Entpacken Sie das Archiv, und öffnen Sie dann seinen Ordner.</translation>
    </message>
    <message>
        <source>The predictions are not affected. Close other programs that use the GPU.</source>
        <translation>Die Vorhersagen sind nicht betroffen. Schließen Sie andere Programme, die die GPU benutzen.</translation>
    </message>
</context>
<context>
    <name>workers/serve</name>
    <message>
        <source>The network is still loading.</source>
        <translation>Das Netz wird noch geladen.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Warten Sie einen Moment, und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>workers/similar</name>
    <message>
        <source>Group {0}</source>
        <translation>Gruppe {0}</translation>
    </message>
    <message>
        <source>best</source>
        <translation>bestes</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>Kopie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked</source>
        <translation>
            <numerusform>%Ln markiert</numerusform>
            <numerusform>%Ln markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>marked</source>
        <translation>markiert</translation>
    </message>
</context>
<context>
    <name>workers/teach</name>
    <message>
        <source>Nothing has been learned yet.</source>
        <translation>Es wurde noch nichts gelernt.</translation>
    </message>
    <message>
        <source>Wait until the classes have been learned.</source>
        <translation>Warten Sie, bis die Klassen gelernt sind.</translation>
    </message>
    <message>
        <source>“{path}” is not a name for weights.</source>
        <translation>„{path}“ ist kein Name für Gewichte.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .safetensors.</source>
        <translation>Wählen Sie einen Namen, der auf .safetensors endet.</translation>
    </message>
</context>
<context>
    <name>interface</name>
    <message>
        <source>There is no mode “{mode}”.</source>
        <translation>Es gibt keinen Modus „{mode}“.</translation>
    </message>
    <message>
        <source>Use one of them: {list}.</source>
        <translation>Verwenden Sie einen davon: {list}.</translation>
    </message>
    <message>
        <source>A contrast needs two classes.</source>
        <translation>Ein Kontrast braucht zwei Klassen.</translation>
    </message>
    <message>
        <source>Give a label as well.</source>
        <translation>Geben Sie auch eine Beschriftung an.</translation>
    </message>
    <message>
        <source>A {name} is not an image.</source>
        <translation>Ein {name} ist kein Bild.</translation>
    </message>
    <message>
        <source>Give a path, the bytes of a file, a Pillow image, or an array.</source>
        <translation>Geben Sie einen Pfad, die Bytes einer Datei, ein Pillow-Bild oder ein Array an.</translation>
    </message>
    <message>
        <source>An array of shape {shape} and type {dtype} is not an image.</source>
        <translation>Ein Array der Form {shape} und des Typs {dtype} ist kein Bild.</translation>
    </message>
    <message>
        <source>Give (H, W, 3), (H, W, 4) or (H, W), of type uint8, with red first.</source>
        <translation>Geben Sie (H, W, 3), (H, W, 4) oder (H, W) an, vom Typ uint8, mit Rot zuerst.</translation>
    </message>
    <message>
        <source>The Pillow image cannot be read.</source>
        <translation>Das Pillow-Bild ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Load it first, or convert it to RGB.</source>
        <translation>Laden Sie es zuerst, oder wandeln Sie es in RGB um.</translation>
    </message>
</context>
<context>
    <name>widgets/answers</name>
    <message>
        <source>ImageNet's classes</source>
        <translation>Klassen von ImageNet</translation>
    </message>
    <message>
        <source>Your classes: {0}</source>
        <translation>Ihre Klassen: {0}</translation>
    </message>
    <message>
        <source>A name, a synonym, a WordNet id or a class index</source>
        <translation>Ein Name, ein Synonym, eine WordNet-Kennung oder die Nummer einer Klasse</translation>
    </message>
    <message>
        <source>Matching classes</source>
        <translation>Passende Klassen</translation>
    </message>
    <message>
        <source>No matching class</source>
        <translation>Keine passende Klasse</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Contrast with another class…</source>
        <translation>Mit einer anderen Klasse vergleichen…</translation>
    </message>
    <message>
        <source>Show what supports this class more than another</source>
        <translation>Zeigt, was mehr für diese Klasse spricht als für eine andere</translation>
    </message>
    <message>
        <source>Rather than…</source>
        <translation>Statt…</translation>
    </message>
    <message>
        <source>Remove the contrast</source>
        <translation>Vergleich entfernen</translation>
    </message>
    <message>
        <source>rather than {0}</source>
        <translation>statt {0}</translation>
    </message>
    <message>
        <source>“{0}” is named from a probability of {1} on.</source>
        <translation>„{0}“ wird ab einer Wahrscheinlichkeit von {1} genannt.</translation>
    </message>
    <message>
        <source>Kinds: {0}</source>
        <translation>Arten: {0}</translation>
    </message>
    <message>
        <source>Similarity to the closest class that was taught: {0}</source>
        <translation>Ähnlichkeit mit der nächsten gelernten Klasse: {0}</translation>
    </message>
    <message>
        <source>Where the network looked.</source>
        <translation>Wohin das Netz geschaut hat.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Method: {0}. {1}</source>
        <translation>Verfahren: {0}. {1}</translation>
    </message>
    <message>
        <source>It is coarse: {0} × {1} patches were covered.</source>
        <translation>Sie ist grob: {0} × {1} Flächen wurden verdeckt.</translation>
    </message>
    <message>
        <source>the last block</source>
        <translation>der letzte Block</translation>
    </message>
    <message>
        <source>It combines what {0} of the network found on a grid of {1} × {2} cells; details finer than a cell come from smoothing.</source>
        <translation>Sie fasst zusammen, was {0} des Netzes auf einem Raster von {1} × {2} Feldern fand; feinere Einzelheiten entstehen durch Glätten.</translation>
    </message>
    <message>
        <source>Each map is scaled to its own minimum and maximum, so the brightness of two maps cannot be compared. A bright area raised the score. It may be the object itself, its surroundings, or something common in the training images. To check, cover that area: the method “Occlusion” does so.</source>
        <translation>Jede Karte ist auf ihr eigenes Minimum und Maximum skaliert, daher lässt sich die Helligkeit zweier Karten nicht vergleichen. Ein heller Bereich hat die Bewertung erhöht. Das kann das Objekt selbst sein, seine Umgebung oder etwas, das in den Trainingsbildern häufig war. Zur Probe verdecken Sie den Bereich: Das Verfahren „Occlusion“ tut das.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Hold {0} to see the image alone.</source>
        <translation>Mit gehaltener {0} sehen Sie das Bild allein.</translation>
    </message>
    <message>
        <source>Find another class…</source>
        <translation>Andere Klasse suchen…</translation>
    </message>
    <message>
        <source>Shows where the network looked for this class.</source>
        <translation>Zeigt, wohin das Netz für diese Klasse geschaut hat.</translation>
    </message>
    <message>
        <source>{name}, {share} percent, most likely</source>
        <translation>{name}, {share} Prozent, am wahrscheinlichsten</translation>
    </message>
    <message>
        <source>{name}, {share} percent</source>
        <translation>{name}, {share} Prozent</translation>
    </message>
</context>
<context>
    <name>widgets/archive</name>
    <message>
        <source>Image of an archive</source>
        <translation>Bild eines Archivs</translation>
    </message>
    <message>
        <source>Back to the archive</source>
        <translation>Zurück zum Archiv</translation>
    </message>
    <message>
        <source>“{0}” is not a file of this computer.</source>
        <translation>„{0}“ ist keine Datei dieses Computers.</translation>
    </message>
    <message>
        <source>It is in an archive or on a server. Copy it to this computer first.</source>
        <translation>Sie ist in einem Archiv oder auf einem Server. Kopieren Sie sie zuerst auf diesen Computer.</translation>
    </message>
    <message>
        <source>From the archive “{0}”</source>
        <translation>Aus dem Archiv „{0}“</translation>
    </message>
    <message>
        <source>Open image</source>
        <translation>Bild öffnen</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Ähnliche suchen</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>In der Dateiverwaltung zeigen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) so far</source>
        <translation>
            <numerusform>Bisher %Ln Bild</numerusform>
            <numerusform>Bisher %Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} images</source>
        <translation>{0} Bilder</translation>
    </message>
    <message>
        <source>Filters by kind, camera, date and place do not work in archives.</source>
        <translation>Filter nach Art, Kamera, Datum und Ort funktionieren in Archiven nicht.</translation>
    </message>
    <message>
        <source>This archive keeps no features (--features)</source>
        <translation>Dieses Archiv enthält keine Merkmale (--features)</translation>
    </message>
    <message>
        <source>Images of this archive</source>
        <translation>Bilder dieses Archivs</translation>
    </message>
</context>
<context>
    <name>widgets/common</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Einzelheiten ausblenden</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>As the system ({0})</source>
        <translation>Wie das System ({0})</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>dd MMM yyyy, HH:mm</source>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>dd MMMM yyyy, HH:mm</source>
        <translation>d. MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>dd MMM, HH:mm</source>
        <translation>d. MMM, HH:mm</translation>
    </message>
    <message>
        <source>The network knows 1,000 everyday classes: animals, plants, food, vehicles, tools, furniture, places. It does not know people, brands or text, and always names the class that fits best.</source>
        <translation>Das Netz kennt 1.000 alltägliche Klassen: Tiere, Pflanzen, Essen, Fahrzeuge, Werkzeuge, Möbel, Orte. Menschen, Marken und Text kennt es nicht, und es nennt immer die Klasse, die am besten passt.</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>{0} ms</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} s left</source>
        <translation>noch {0} s</translation>
    </message>
    <message>
        <source>{0} min {1:02d} s left</source>
        <translation>noch {0} min {1:02d} s</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>noch {0} min</translation>
    </message>
    <message>
        <source>{0} h left</source>
        <translation>noch {0} h</translation>
    </message>
    <message>
        <source>{0} min {1} s</source>
        <translation>{0} min {1} s</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>widgets/evaluation</name>
    <message>
        <source>Image of an evaluation</source>
        <translation>Bild einer Auswertung</translation>
    </message>
    <message>
        <source>Back to the report</source>
        <translation>Zurück zum Bericht</translation>
    </message>
    <message>
        <source>Label: {0} · classified right in the evaluation ({2})</source>
        <translation>Beschriftung: {0} · in der Auswertung richtig klassifiziert ({2})</translation>
    </message>
    <message>
        <source>Label: {0} · classified as {1} in the evaluation ({2})</source>
        <translation>Beschriftung: {0} · in der Auswertung als {1} klassifiziert ({2})</translation>
    </message>
    <message>
        <source>Bars: accuracy. Lines: mean probability.</source>
        <translation>Balken: Genauigkeit. Linien: mittlere Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>Use this threshold</source>
        <translation>Diese Schwelle verwenden</translation>
    </message>
    <message>
        <source>Do its probabilities match its accuracy?</source>
        <translation>Passen die Wahrscheinlichkeiten zur Genauigkeit?</translation>
    </message>
    <message>
        <source>When should it say “not sure”?</source>
        <translation>Wann soll es „nicht sicher“ sagen?</translation>
    </message>
    <message>
        <source>No threshold that leaves at least {0} predictions makes 95% of them right on these images.</source>
        <translation>Keine Schwelle, die mindestens {0} Vorhersagen übrig lässt, macht auf diesen Bildern 95 % davon richtig.</translation>
    </message>
    <message>
        <source>From {0}, {1} of the {2} predictions are right (95% interval {3}).</source>
        <translation>Ab {0} sind {1} der {2} Vorhersagen richtig (95-%-Intervall {3}).</translation>
    </message>
    <message>
        <source>{0} right: {1}</source>
        <translation>{0} richtig: {1}</translation>
    </message>
    <message>
        <source>The lowest threshold above which {0} of the predictions are right</source>
        <translation>Die niedrigste Schwelle, über der {0} der Vorhersagen richtig sind</translation>
    </message>
    <message>
        <source>Back to {0}</source>
        <translation>Zurück zu {0}</translation>
    </message>
    <message>
        <source>Current threshold: {0}</source>
        <translation>Jetzige Schwelle: {0}</translation>
    </message>
    <message>
        <source>{0} ({1}): {2} of {3} found (recall), {4} in the top 5; {5} of {6} classified as it are right (precision)</source>
        <translation>{0} ({1}): {2} von {3} gefunden (Trefferquote), {4} in den besten 5; {5} von {6} so klassifizierten sind richtig (Präzision)</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>In top 5</source>
        <translation>In den besten 5</translation>
    </message>
    <message>
        <source>Accuracy by class</source>
        <translation>Genauigkeit je Klasse</translation>
    </message>
    <message>
        <source>Compare with an earlier evaluation</source>
        <translation>Mit einer früheren Auswertung vergleichen</translation>
    </message>
    <message>
        <source>Earlier evaluation</source>
        <translation>Frühere Auswertung</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Open report…</source>
        <translation>Bericht öffnen…</translation>
    </message>
    <message>
        <source>This one ({0})</source>
        <translation>Diese ({0})</translation>
    </message>
    <message>
        <source> {0} that only one of them has skipped.</source>
        <translation> {0}, die nur eine von beiden übersprungen hat.</translation>
    </message>
    <message>
        <source> {0} paired by content, because the paths differ.</source>
        <translation> {0} über den Inhalt zugeordnet, weil die Pfade verschieden sind.</translation>
    </message>
    <message>
        <source>Difference in top-1 accuracy: {0}. McNemar’s test on {1} in both ({2}): {3}. Earlier: {4}.</source>
        <translation>Unterschied der Top-1-Genauigkeit: {0}. McNemar-Test auf {1} in beiden ({2}): {3}. Früher: {4}.</translation>
    </message>
    <message>
        <source>Only this one right: {0}</source>
        <translation>Nur diese richtig: {0}</translation>
    </message>
    <message>
        <source>Only the earlier one right: {0}</source>
        <translation>Nur die frühere richtig: {0}</translation>
    </message>
    <message>
        <source>Top-1 error</source>
        <translation>Top-1-Fehler</translation>
    </message>
    <message>
        <source>Top-5 error</source>
        <translation>Top-5-Fehler</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation>Berichte (*.json)</translation>
    </message>
    <message>
        <source>Most frequent confusions</source>
        <translation>Häufigste Verwechslungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) of “{0}” classified as “{1}”; click to show</source>
        <translation>
            <numerusform>%Ln Bild von „{0}“ als „{1}“ klassifiziert; Klick zeigt es</numerusform>
            <numerusform>%Ln Bilder von „{0}“ als „{1}“ klassifiziert; Klick zeigt sie</numerusform>
        </translation>
    </message>
    <message>
        <source>an evaluation is running (Ctrl+E to show it)</source>
        <translation>eine Auswertung läuft (Strg+E zeigt sie)</translation>
    </message>
    <message>
        <source>An evaluation is running. Stop it before you begin another one.</source>
        <translation>Eine Auswertung läuft. Beenden Sie sie, bevor Sie eine andere beginnen.</translation>
    </message>
    <message>
        <source>The evaluation is finished (Ctrl+E to show it).</source>
        <translation>Die Auswertung ist fertig (Strg+E zeigt sie).</translation>
    </message>
    <message>
        <source>Images above the threshold (coverage)</source>
        <translation>Bilder über der Schwelle (Abdeckung)</translation>
    </message>
    <message>
        <source>Accuracy on these</source>
        <translation>Genauigkeit auf diesen</translation>
    </message>
    <message>
        <source>Coverage and accuracy</source>
        <translation>Abdeckung und Genauigkeit</translation>
    </message>
    <message>
        <source>No image was evaluated.</source>
        <translation>Kein Bild wurde ausgewertet.</translation>
    </message>
    <message>
        <source>With a threshold of {0}, every image is “not sure”.</source>
        <translation>Bei einer Schwelle von {0} ist jedes Bild „nicht sicher“.</translation>
    </message>
    <message>
        <source>With a threshold of {0}, {1} of the images get a class, and {2} of those are right.</source>
        <translation>Bei einer Schwelle von {0} erhalten {1} der Bilder eine Klasse, und {2} davon sind richtig.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deletes its results. The images are not changed.</source>
        <translation>Löscht ihre Ergebnisse. Die Bilder werden nicht verändert.</translation>
    </message>
    <message>
        <source> is unfinished</source>
        <translation> ist unfertig</translation>
    </message>
    <message>
        <source>{0} evaluated ({1}, {2}), started {3}. The results so far are saved.</source>
        <translation>{0} ausgewertet ({1}, {2}), begonnen {3}. Die bisherigen Ergebnisse sind gespeichert.</translation>
    </message>
    <message>
        <source>Earlier evaluations</source>
        <translation>Frühere Auswertungen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>95% interval {0}; {1} of {2} wrong</source>
        <translation>95-%-Intervall {0}; {1} von {2} falsch</translation>
    </message>
    <message>
        <source>The top class is not the label.</source>
        <translation>Die beste Klasse ist nicht die Beschriftung.</translation>
    </message>
    <message>
        <source>Top </source>
        <translation>Top </translation>
    </message>
    <message>
        <source>Number of classes among which the label must be</source>
        <translation>Zahl der Klassen, unter denen die Beschriftung sein muss</translation>
    </message>
    <message>
        <source>Top-{0} error</source>
        <translation>Top-{0}-Fehler</translation>
    </message>
    <message>
        <source>The label is not in the top {0}.</source>
        <translation>Die Beschriftung ist nicht unter den besten {0}.</translation>
    </message>
    <message>
        <source>another class</source>
        <translation>eine andere Klasse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) of “{0}” classified as “{1}”</source>
        <translation>
            <numerusform>%Ln Bild von „{0}“ als „{1}“ klassifiziert</numerusform>
            <numerusform>%Ln Bilder von „{0}“ als „{1}“ klassifiziert</numerusform>
        </translation>
    </message>
    <message>
        <source>other classes</source>
        <translation>andere Klassen</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Verwechslungsmatrix</translation>
    </message>
    <message>
        <source>Save image…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Tabelle speichern…</translation>
    </message>
    <message>
        <source>Rows are labels; columns are predictions, with the numbers of the rows. Click a cell to show its images.</source>
        <translation>Zeilen sind Beschriftungen; Spalten sind Vorhersagen, mit den Nummern der Zeilen. Ein Klick auf ein Feld zeigt seine Bilder.</translation>
    </message>
    <message>
        <source>The classes that are confused most are shown; the saved table has all.</source>
        <translation>Gezeigt werden die Klassen, die am häufigsten verwechselt werden; die gespeicherte Tabelle hat alle.</translation>
    </message>
    <message>
        <source>There are no confusions.</source>
        <translation>Es gibt keine Verwechslungen.</translation>
    </message>
    <message>
        <source>Recall and precision by class</source>
        <translation>Trefferquote und Präzision je Klasse</translation>
    </message>
    <message>
        <source>Click a class to show its images, the wrong ones first.</source>
        <translation>Ein Klick auf eine Klasse zeigt ihre Bilder, die falschen zuerst.</translation>
    </message>
    <message>
        <source>Label → prediction. Click to show the images.</source>
        <translation>Beschriftung → Vorhersage. Klick zeigt die Bilder.</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>New evaluation</source>
        <translation>Neue Auswertung</translation>
    </message>
    <message>
        <source>Measures how often the network is right on labelled images, and whether its probabilities match its accuracy.</source>
        <translation>Misst, wie oft das Netz auf beschrifteten Bildern recht hat, und ob seine Wahrscheinlichkeiten zur Genauigkeit passen.</translation>
    </message>
    <message>
        <source>The results so far are saved; you can resume later</source>
        <translation>Die bisherigen Ergebnisse sind gespeichert; Sie können später fortsetzen</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>Loading {0}…</source>
        <translation>{0} wird geladen…</translation>
    </message>
    <message>
        <source>So far: {0} top-1 error, {1} top-5 error</source>
        <translation>Bisher: {0} Top-1-Fehler, {1} Top-5-Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) cannot be read</source>
        <translation>
            <numerusform>%Ln Bild nicht lesbar</numerusform>
            <numerusform>%Ln Bilder nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird beendet…</translation>
    </message>
    <message>
        <source>Probability of the top class</source>
        <translation>Wahrscheinlichkeit der besten Klasse</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Reliability diagram</source>
        <translation>Zuverlässigkeitsdiagramm</translation>
    </message>
    <message>
        <source>No image has a probability of {0}.</source>
        <translation>Kein Bild hat eine Wahrscheinlichkeit von {0}.</translation>
    </message>
    <message>
        <source>Probability {0}: {1} of {2} right.</source>
        <translation>Wahrscheinlichkeit {0}: {1} von {2} richtig.</translation>
    </message>
    <message>
        <source>Well calibrated: probabilities and accuracy differ by {0} points on average (ECE).</source>
        <translation>Gut kalibriert: Wahrscheinlichkeiten und Genauigkeit weichen im Mittel um {0} Punkte voneinander ab (ECE).</translation>
    </message>
    <message>
        <source>Overconfident</source>
        <translation>Zu sicher</translation>
    </message>
    <message>
        <source>Underconfident</source>
        <translation>Zu unsicher</translation>
    </message>
    <message>
        <source>{0}: probabilities and accuracy differ by {1} points on average (ECE).</source>
        <translation>{0}: Wahrscheinlichkeiten und Genauigkeit weichen im Mittel um {1} Punkte voneinander ab (ECE).</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Gespeichert als {0}</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save confusion matrix</source>
        <translation>Verwechslungsmatrix speichern</translation>
    </message>
    <message>
        <source>Web page (HTML)…</source>
        <translation>Webseite (HTML)…</translation>
    </message>
    <message>
        <source>JSON (to open or compare later)…</source>
        <translation>JSON (zum späteren Öffnen oder Vergleichen)…</translation>
    </message>
    <message>
        <source>CSV (one row per image)…</source>
        <translation>CSV (eine Zeile je Bild)…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>1 crop</source>
        <translation>1 Ausschnitt</translation>
    </message>
    <message>
        <source>The centre of each image, as in normal use.</source>
        <translation>Die Mitte jedes Bilds, wie im normalen Gebrauch.</translation>
    </message>
    <message>
        <source>12 crops</source>
        <translation>12 Ausschnitte</translation>
    </message>
    <message>
        <source>Corners, centre and the whole image, also mirrored, averaged.</source>
        <translation>Ecken, Mitte und das ganze Bild, auch gespiegelt, gemittelt.</translation>
    </message>
    <message>
        <source>144 crops</source>
        <translation>144 Ausschnitte</translation>
    </message>
    <message>
        <source>Four scales, three squares, six crops, also mirrored, averaged.</source>
        <translation>Vier Größen, drei Quadrate, sechs Ausschnitte, auch gespiegelt, gemittelt.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Crops per image</source>
        <translation>Ausschnitte je Bild</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Listing weights…</source>
        <translation>Gewichte werden aufgelistet…</translation>
    </message>
    <message>
        <source>There are no weights on this computer.</source>
        <translation>Auf diesem Computer sind keine Gewichte.</translation>
    </message>
    <message>
        <source>Ensemble: the predictions of these weights are averaged.</source>
        <translation>Ensemble: Die Vorhersagen dieser Gewichte werden gemittelt.</translation>
    </message>
    <message>
        <source>Choose several to average their predictions (ensemble).</source>
        <translation>Wählen Sie mehrere, um ihre Vorhersagen zu mitteln (Ensemble).</translation>
    </message>
    <message>
        <source>Choose labelled images first.</source>
        <translation>Wählen Sie zuerst beschriftete Bilder.</translation>
    </message>
    <message>
        <source>Choose weights first.</source>
        <translation>Wählen Sie zuerst Gewichte.</translation>
    </message>
    <message>
        <source>Started before: {0} done.</source>
        <translation>Schon begonnen: {0} erledigt.</translation>
    </message>
    <message>
        <source>This takes {0} on this computer. You can stop and resume it.</source>
        <translation>Das dauert auf diesem Computer {0}. Sie können anhalten und fortsetzen.</translation>
    </message>
    <message>
        <source>You can stop and resume it.</source>
        <translation>Sie können anhalten und fortsetzen.</translation>
    </message>
    <message>
        <source>Ground truth…</source>
        <translation>Beschriftungen…</translation>
    </message>
    <message>
        <source>ILSVRC file with one class number per line, for a folder without subfolders</source>
        <translation>ILSVRC-Datei mit einer Klassennummer je Zeile, für einen Ordner ohne Unterordner</translation>
    </message>
    <message>
        <source>Class list…</source>
        <translation>Klassenliste…</translation>
    </message>
    <message>
        <source>WordNet ids, if the ground truth does not use ILSVRC’s numbers</source>
        <translation>WordNet-Kennungen, falls die Beschriftungen nicht die ILSVRC-Nummern verwenden</translation>
    </message>
    <message>
        <source>Blacklist…</source>
        <translation>Sperrliste…</translation>
    </message>
    <message>
        <source>Numbers of images that are skipped</source>
        <translation>Nummern von Bildern, die übersprungen werden</translation>
    </message>
    <message>
        <source>Mapping…</source>
        <translation>Zuordnung…</translation>
    </message>
    <message>
        <source>CSV file: the name of a folder, then its class</source>
        <translation>CSV-Datei: der Name eines Ordners, dann seine Klasse</translation>
    </message>
    <message>
        <source>Labelled images</source>
        <translation>Beschriftete Bilder</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose CSV file…</source>
        <translation>CSV-Datei wählen…</translation>
    </message>
    <message>
        <source>ILSVRC files and mappings</source>
        <translation>ILSVRC-Dateien und Zuordnungen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Tench is 0</source>
        <translation>Schleie (tench) ist 0</translation>
    </message>
    <message>
        <source>Tench is 1</source>
        <translation>Schleie (tench) ist 1</translation>
    </message>
    <message>
        <source>A folder with one subfolder per class, named after the class or its WordNet id; or a CSV file with the columns “path” and “label”. You can also drop it here.</source>
        <translation>Ein Ordner mit einem Unterordner je Klasse, benannt nach der Klasse oder ihrer WordNet-Kennung; oder eine CSV-Datei mit den Spalten „path“ und „label“. Sie können ihn auch hier ablegen.</translation>
    </message>
    <message>
        <source>Reading the labels…</source>
        <translation>Beschriftungen werden gelesen…</translation>
    </message>
    <message>
        <source>Which number has the first class, tench?</source>
        <translation>Welche Nummer hat die erste Klasse, Schleie (tench)?</translation>
    </message>
    <message>
        <source>Choose labelled folder</source>
        <translation>Ordner mit beschrifteten Bildern wählen</translation>
    </message>
    <message>
        <source>Choose table of labels</source>
        <translation>Tabelle der Beschriftungen wählen</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>“{0}” is {1}</source>
        <translation>„{0}“ ist {1}</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>… und {0} weitere</translation>
    </message>
    <message>
        <source>Labels: {0}.</source>
        <translation>Beschriftungen: {0}.</translation>
    </message>
    <message>
        <source>line {0}: “{1}”</source>
        <translation>Zeile {0}: „{1}“</translation>
    </message>
    <message>
        <source>{0} not found ({1})</source>
        <translation>{0} nicht gefunden ({1})</translation>
    </message>
    <message>
        <source>{0} on the blacklist</source>
        <translation>{0} auf der Sperrliste</translation>
    </message>
    <message>
        <source>Skipped: {0}.</source>
        <translation>Übersprungen: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Labels without a matching class: %Ln</source>
        <translation>
            <numerusform>Beschriftungen ohne passende Klasse: %Ln</numerusform>
            <numerusform>Beschriftungen ohne passende Klasse: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source> ({0} skipped).</source>
        <translation> ({0} übersprungen).</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Keine Beschriftung</translation>
    </message>
    <message>
        <source>… and {0} more.</source>
        <translation>… und {0} weitere.</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>einige Sekunden</translation>
    </message>
    <message>
        <source>about {0:.0f} s</source>
        <translation>etwa {0:.0f} s</translation>
    </message>
    <message>
        <source>about {0:.0f} min</source>
        <translation>etwa {0:.0f} min</translation>
    </message>
    <message>
        <source>about {0} h</source>
        <translation>etwa {0} h</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>weniger als eine Sekunde</translation>
    </message>
    <message>
        <source>{0} min {1:02d} s</source>
        <translation>{0} min {1:02d} s</translation>
    </message>
    <message>
        <source>{0} h {1:02d} min</source>
        <translation>{0} h {1:02d} min</translation>
    </message>
    <message>
        <source>no image was evaluated</source>
        <translation>kein Bild wurde ausgewertet</translation>
    </message>
    <message>
        <source>single crop</source>
        <translation>ein Ausschnitt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln crop(s)</source>
        <translation>
            <numerusform>%Ln Ausschnitt</numerusform>
            <numerusform>%Ln Ausschnitte</numerusform>
        </translation>
    </message>
    <message>
        <source>, ensemble of {0}</source>
        <translation>, Ensemble aus {0}</translation>
    </message>
    <message>
        <source>{0} mode</source>
        <translation>Modus {0}</translation>
    </message>
    <message>
        <source>{0} images/s</source>
        <translation>{0} Bilder/s</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Vorgehen</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>class {0}</source>
        <translation>Klasse {0}</translation>
    </message>
    <message>
        <source>closest kind {0}</source>
        <translation>nächste Art {0}</translation>
    </message>
    <message>
        <source>{0} levels up {1}</source>
        <translation>{0} Ebenen höher {1}</translation>
    </message>
    <message>
        <source>Right by level</source>
        <translation>Richtig je Ebene</translation>
    </message>
    <message>
        <source>{0} cannot be read</source>
        <translation>{0} nicht lesbar</translation>
    </message>
    <message>
        <source>{0} with unknown labels</source>
        <translation>{0} mit unbekannten Beschriftungen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>class named in {0} ({1} right)</source>
        <translation>Klasse genannt bei {0} ({1} richtig)</translation>
    </message>
    <message>
        <source>only the kind in {0} ({1} right)</source>
        <translation>nur die Art bei {0} ({1} richtig)</translation>
    </message>
    <message>
        <source>not sure in {0}</source>
        <translation>nicht sicher bei {0}</translation>
    </message>
    <message>
        <source>{0} top-1 error</source>
        <translation>{0} Top-1-Fehler</translation>
    </message>
    <message>
        <source>No difference: both were right on the same images ({0} compared).</source>
        <translation>Kein Unterschied: Beide lagen bei denselben Bildern richtig ({0} verglichen).</translation>
    </message>
    <message>
        <source>No significant difference: this one alone was right on {0}, the earlier one alone on {1}, which may be chance ({2}).</source>
        <translation>Kein bedeutsamer Unterschied: Nur diese lag bei {0} richtig, nur die frühere bei {1}; das kann Zufall sein ({2}).</translation>
    </message>
    <message>
        <source>This one is better: it alone was right on {0}, the earlier one alone on {1}. That is unlikely to be chance ({2}).</source>
        <translation>Diese ist besser: Nur sie lag bei {0} richtig, nur die frühere bei {1}. Das ist kaum Zufall ({2}).</translation>
    </message>
    <message>
        <source>The earlier one is better: it alone was right on {0}, this one alone on {1}. That is unlikely to be chance ({2}).</source>
        <translation>Die frühere ist besser: Nur sie lag bei {0} richtig, nur diese bei {1}. Das ist kaum Zufall ({2}).</translation>
    </message>
</context>
<context>
    <name>widgets/explain</name>
    <message>
        <source>Method and style of the heat map</source>
        <translation>Verfahren und Stil der Heatmap</translation>
    </message>
    <message>
        <source>Whole image</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>Also covers the edges outside the crop, which the prediction did not use.</source>
        <translation>Umfasst auch die Ränder außerhalb des Ausschnitts, die die Vorhersage nicht verwendet hat.</translation>
    </message>
    <message>
        <source>Contour lines</source>
        <translation>Höhenlinien</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{0} × {0} cells</source>
        <translation>{0} × {0} Felder</translation>
    </message>
    <message>
        <source>last block, </source>
        <translation>letzter Block, </translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Hide below</source>
        <translation>Ausblenden unter</translation>
    </message>
    <message>
        <source>Hide the heat map below</source>
        <translation>Heatmap ausblenden unter</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Colours of the heat map</source>
        <translation>Farben der Heatmap</translation>
    </message>
    <message>
        <source>Shows edges that the map does not have; unsafe for the colour-blind</source>
        <translation>Zeigt Kanten, die die Karte nicht hat; ungünstig für Farbenblinde</translation>
    </message>
    <message>
        <source>Colours: {0}</source>
        <translation>Farben: {0}</translation>
    </message>
    <message>
        <source>Colours of the heat map: {0}</source>
        <translation>Farben der Heatmap: {0}</translation>
    </message>
    <message>
        <source>{0} – rainbow, misleading</source>
        <translation>{0} – Regenbogen, irreführend</translation>
    </message>
    <message>
        <source>Top 5 side by side</source>
        <translation>Beste 5 nebeneinander</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Show where the network looked (H)</source>
        <translation>Zeigen, wohin das Netz geschaut hat (H)</translation>
    </message>
    <message>
        <source>Method, layer, threshold, contour lines, whole image (E)</source>
        <translation>Verfahren, Schicht, Schwelle, Höhenlinien, ganzes Bild (E)</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Before and after, or top 5 side by side</source>
        <translation>Vorher und nachher oder beste 5 nebeneinander</translation>
    </message>
    <message>
        <source>Strength of the heat map</source>
        <translation>Stärke der Heatmap</translation>
    </message>
    <message>
        <source>How strongly the heat map covers the image</source>
        <translation>Wie stark die Heatmap das Bild überdeckt</translation>
    </message>
    <message>
        <source>Stop making this heat map</source>
        <translation>Diese Heatmap nicht weiter berechnen</translation>
    </message>
    <message>
        <source>Making the heat map</source>
        <translation>Heatmap wird berechnet</translation>
    </message>
</context>
<context>
    <name>widgets/follow</name>
    <message>
        <source>Create the folders in</source>
        <translation>Ordner anlegen in</translation>
    </message>
    <message>
        <source>For each new image this is run: {0}</source>
        <translation>Für jedes neue Bild wird ausgeführt: {0}</translation>
    </message>
    <message>
        <source>The folder is not watched any more: the network has changed.</source>
        <translation>Der Ordner wird nicht mehr überwacht: Das Netz hat gewechselt.</translation>
    </message>
    <message>
        <source>Classify the run with these weights, then keep watching.</source>
        <translation>Klassifizieren Sie den Durchlauf mit diesen Gewichten, und überwachen Sie ihn dann weiter.</translation>
    </message>
    <message>
        <source>Watching is paused: {0}</source>
        <translation>Überwachung angehalten: {0}</translation>
    </message>
    <message>
        <source>Waiting for {0}, which is not there</source>
        <translation>Wartet auf {0}, das nicht da ist</translation>
    </message>
    <message>
        <source>Watching {0}</source>
        <translation>{0} wird überwacht</translation>
    </message>
    <message>
        <source>new: {0}</source>
        <translation>neu: {0}</translation>
    </message>
    <message>
        <source>still being written: {0}</source>
        <translation>wird noch geschrieben: {0}</translation>
    </message>
    <message>
        <source>tried again: {0}</source>
        <translation>erneut versucht: {0}</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Überwachte Ordner</translation>
    </message>
    <message>
        <source>Only list new images</source>
        <translation>Neue Bilder nur auflisten</translation>
    </message>
    <message>
        <source>Copy new images by class…</source>
        <translation>Neue Bilder nach Klasse kopieren…</translation>
    </message>
    <message>
        <source>Write keywords of new images</source>
        <translation>Stichwörter neuer Bilder schreiben</translation>
    </message>
    <message>
        <source>Run a program for new images…</source>
        <translation>Für neue Bilder ein Programm ausführen…</translation>
    </message>
    <message>
        <source>What is done with new images</source>
        <translation>Was mit neuen Bildern geschieht</translation>
    </message>
    <message>
        <source>Program and arguments, then Enter</source>
        <translation>Programm und Argumente, dann Eingabe</translation>
    </message>
    <message>
        <source>In each argument {path}, {class} and {probability} are replaced</source>
        <translation>In jedem Argument werden {path}, {class} und {probability} ersetzt</translation>
    </message>
    <message>
        <source>Program and arguments</source>
        <translation>Programm und Argumente</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Überwachung beenden</translation>
    </message>
</context>
<context>
    <name>widgets/help</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>More in the menus</source>
        <translation>Mehr in den Menüs</translation>
    </message>
    <message>
        <source>Find a class…</source>
        <translation>Klasse suchen…</translation>
    </message>
    <message>
        <source>Find a class</source>
        <translation>Klasse suchen</translation>
    </message>
    <message>
        <source>Save diagnostic report</source>
        <translation>Diagnosebericht speichern</translation>
    </message>
    <message>
        <source>ZIP archive (*.zip)</source>
        <translation>ZIP-Archiv (*.zip)</translation>
    </message>
    <message>
        <source>Diagnostic report</source>
        <translation>Diagnosebericht</translation>
    </message>
    <message>
        <source>This is all that the report holds. It is saved as a file where you choose; nothing is sent.</source>
        <translation>Das ist alles, was der Bericht enthält. Er wird als Datei gespeichert, wo Sie wollen; nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>Teile des Berichts</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>With names and paths of files</source>
        <translation>Mit Namen und Pfaden von Dateien</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Open an image</source>
        <translation>Ein Bild öffnen</translation>
    </message>
    <message>
        <source>Drop it on the window, paste it with Ctrl+V, or choose Open. The five most probable classes are on the right, in words and in percent. Everything stays on this computer.</source>
        <translation>Legen Sie es auf dem Fenster ab, fügen Sie es mit Strg+V ein, oder wählen Sie „Öffnen“. Rechts stehen die fünf wahrscheinlichsten Klassen, in Worten und in Prozent. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>See where the network looked</source>
        <translation>Sehen, wohin das Netz geschaut hat</translation>
    </message>
    <message>
        <source>The heat map is brightest where the image raised the score of a class. Choose another of the five classes, or find any other one below them. Hold Space to see the image alone. Explain offers other methods and colours.</source>
        <translation>Die Heatmap ist am hellsten, wo das Bild die Bewertung einer Klasse erhöht hat. Wählen Sie eine andere der fünf Klassen, oder suchen Sie darunter irgendeine. Mit gehaltener Leertaste sehen Sie das Bild allein. „Erklären“ bietet weitere Verfahren und Farben.</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Einen Ordner öffnen</translation>
    </message>
    <message>
        <source>All images in it are classified into a table that you can filter and sort. You can stop and resume on another day. Below the table you can export the results, sort the files into folders by class, and save heat maps.</source>
        <translation>Alle Bilder darin werden in eine Tabelle klassifiziert, die Sie filtern und sortieren können. Sie können anhalten und an einem anderen Tag fortsetzen. Unter der Tabelle können Sie die Ergebnisse exportieren, die Dateien nach Klassen in Ordner sortieren und Heatmaps speichern.</translation>
    </message>
    <message>
        <source>Watch a camera or a video</source>
        <translation>Eine Kamera oder ein Video ansehen</translation>
    </message>
    <message>
        <source>The Camera button opens cameras, videos, streams and folders of frames. The classes follow the moving image; every frame of a video can be classified, and a video can be exported with its heat map.</source>
        <translation>Die Schaltfläche „Kamera“ öffnet Kameras, Videos, Streams und Ordner mit Einzelbildern. Die Klassen folgen dem bewegten Bild; jedes Bild eines Videos kann klassifiziert und ein Video mit seiner Heatmap exportiert werden.</translation>
    </message>
    <message>
        <source>Judge what you see</source>
        <translation>Beurteilen, was Sie sehen</translation>
    </message>
    <message>
        <source>A low probability means that the network is not sure; the limit can be moved. Images of something else get a wrong name. With labelled images, Evaluate in the File menu measures how often the network is right.</source>
        <translation>Eine niedrige Wahrscheinlichkeit heißt, dass das Netz nicht sicher ist; die Grenze lässt sich verschieben. Bilder von etwas anderem erhalten einen falschen Namen. Mit beschrifteten Bildern misst „Auswerten“ im Menü „Datei“, wie oft das Netz recht hat.</translation>
    </message>
    <message>
        <source>Previous and next image</source>
        <translation>Vorheriges und nächstes Bild</translation>
    </message>
    <message>
        <source>Image alone, while the key is held</source>
        <translation>Bild allein, solange die Taste gehalten wird</translation>
    </message>
    <message>
        <source>Heat map of this class</source>
        <translation>Heatmap dieser Klasse</translation>
    </message>
    <message>
        <source>Show or hide the heat map</source>
        <translation>Heatmap ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Heat map of another class</source>
        <translation>Heatmap einer anderen Klasse</translation>
    </message>
    <message>
        <source>Before and after; Shift and arrow keys move the line</source>
        <translation>Vorher und nachher; Umschalt und Pfeiltasten verschieben die Linie</translation>
    </message>
    <message>
        <source>Zoom in and out; the wheel does it too</source>
        <translation>Vergrößern und verkleinern; das Mausrad tut es auch</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>An Fenster anpassen</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Take the image off the list; the file is not changed</source>
        <translation>Das Bild aus der Liste nehmen; die Datei bleibt unverändert</translation>
    </message>
    <message>
        <source>Files and runs</source>
        <translation>Dateien und Durchläufe</translation>
    </message>
    <message>
        <source>Open images or a video</source>
        <translation>Bilder oder ein Video öffnen</translation>
    </message>
    <message>
        <source>Paste an image or paths</source>
        <translation>Ein Bild oder Pfade einfügen</translation>
    </message>
    <message>
        <source>Save with heat map; a snapshot in live mode</source>
        <translation>Mit Heatmap speichern; im Live-Modus ein Schnappschuss</translation>
    </message>
    <message>
        <source>Copy with heat map</source>
        <translation>Mit Heatmap kopieren</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>Tabelle filtern</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Classify the rest</source>
        <translation>Übrige klassifizieren</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Bring the previous list back</source>
        <translation>Vorherige Liste zurückholen</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Ergebnisse exportieren</translation>
    </message>
    <message>
        <source>Teach own classes</source>
        <translation>Eigene Klassen anlernen</translation>
    </message>
    <message>
        <source>Review predictions: R, W, C, U, 2 to 5</source>
        <translation>Vorhersagen durchsehen: R, W, C, U, 2 bis 5</translation>
    </message>
    <message>
        <source>Stop, close or go back</source>
        <translation>Beenden, schließen oder zurück</translation>
    </message>
    <message>
        <source>Cameras and videos</source>
        <translation>Kameras und Videos</translation>
    </message>
    <message>
        <source>Freeze or resume; pause or play</source>
        <translation>Einfrieren oder weiter; Pause oder Wiedergabe</translation>
    </message>
    <message>
        <source>5 seconds back and forth</source>
        <translation>5 Sekunden zurück und vor</translation>
    </message>
    <message>
        <source>Start and end of the video</source>
        <translation>Anfang und Ende des Videos</translation>
    </message>
    <message>
        <source>One frame back and forth</source>
        <translation>Ein Bild zurück und vor</translation>
    </message>
    <message>
        <source>Record or stop recording</source>
        <translation>Aufnahme starten oder beenden</translation>
    </message>
    <message>
        <source>Mirror the image</source>
        <translation>Bild spiegeln</translation>
    </message>
    <message>
        <source>Class over the image</source>
        <translation>Klasse über dem Bild</translation>
    </message>
    <message>
        <source>Add images to a class, while the key is held (Teach)</source>
        <translation>Bilder zu einer Klasse hinzufügen, solange die Taste gehalten wird (Anlernen)</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
</context>
<context>
    <name>widgets/items</name>
    <message>
        <source>Images per class</source>
        <translation>Bilder je Klasse</translation>
    </message>
    <message>
        <source>By class: {0}</source>
        <translation>Nach Klasse: {0}</translation>
    </message>
    <message>
        <source>By class: all {0}</source>
        <translation>Nach Klasse: alle {0}</translation>
    </message>
    <message>
        <source>By class: the {0} shown</source>
        <translation>Nach Klasse: die {0} gezeigten</translation>
    </message>
    <message>
        <source>By class: {0} matching the other filters</source>
        <translation>Nach Klasse: {0}, die zu den anderen Filtern passen</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>vielleicht</translation>
    </message>
    <message>
        <source>kind only</source>
        <translation>nur die Art</translation>
    </message>
    <message>
        <source>classifying…</source>
        <translation>wird klassifiziert…</translation>
    </message>
    <message>
        <source>Images to export</source>
        <translation>Zu exportierende Bilder</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Dateiformat</translation>
    </message>
    <message>
        <source>Heat maps in the report</source>
        <translation>Heatmaps im Bericht</translation>
    </message>
    <message numerus="yes">
        <source>Heat maps of the first %Ln image(s)</source>
        <translation>
            <numerusform>Heatmap von %Ln Bild</numerusform>
            <numerusform>Heatmaps der ersten %Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>No heat maps</source>
        <translation>Keine Heatmaps</translation>
    </message>
    <message>
        <source>Paths in the report</source>
        <translation>Pfade im Bericht</translation>
    </message>
    <message>
        <source>Paths below the folder</source>
        <translation>Pfade ab dem Ordner</translation>
    </message>
    <message>
        <source>Full paths</source>
        <translation>Vollständige Pfade</translation>
    </message>
    <message>
        <source>Camera, time and place in the report</source>
        <translation>Kamera, Zeit und Ort im Bericht</translation>
    </message>
    <message>
        <source>Without camera, time and place</source>
        <translation>Ohne Kamera, Zeit und Ort</translation>
    </message>
    <message>
        <source>With camera, time and place</source>
        <translation>Mit Kamera, Zeit und Ort</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save when finished…</source>
        <translation>Speichern, wenn fertig…</translation>
    </message>
    <message>
        <source>Classifies the rest first, then writes the file.</source>
        <translation>Klassifiziert zuerst die übrigen und schreibt dann die Datei.</translation>
    </message>
    <message>
        <source>The file is written when all images are classified.</source>
        <translation>Die Datei wird geschrieben, wenn alle Bilder klassifiziert sind.</translation>
    </message>
    <message>
        <source>This run was classified by another network.</source>
        <translation>Dieser Durchlauf wurde von einem anderen Netz klassifiziert.</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Beendet. Keine Datei wurde geschrieben.</translation>
    </message>
    <message>
        <source>Filter: name, class, &gt;80%, failed…</source>
        <translation>Filter: Name, Klasse, &gt;80%, failed…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Words in the file name or the class, &gt;80%, &lt;30%, failed, unsure,
class:tabby or class:"Egyptian cat", kind:dog, coarse, unlike, folder:holiday,
taken:2024-05, camera:canon, near:48.14,11.58,5km</source>
        <translation>Wörter im Dateinamen oder in der Klasse, &gt;80%, &lt;30%, failed, unsure,
class:tabby oder class:"Egyptian cat", kind:dog, coarse, unlike, folder:Urlaub,
taken:2024-05, camera:canon, near:48.14,11.58,5km</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Only not sure</source>
        <translation>Nur nicht sichere</translation>
    </message>
    <message>
        <source>Show only images of which no class is named</source>
        <translation>Nur Bilder zeigen, für die keine Klasse genannt wird</translation>
    </message>
    <message>
        <source>Not sure below</source>
        <translation>Nicht sicher unter</translation>
    </message>
    <message>
        <source>not sure below {0}%</source>
        <translation>nicht sicher unter {0} %</translation>
    </message>
    <message>
        <source>Image with heat map (PNG)</source>
        <translation>Bild mit Heatmap (PNG)</translation>
    </message>
    <message>
        <source>Image with heat map (JPEG)</source>
        <translation>Bild mit Heatmap (JPEG)</translation>
    </message>
    <message>
        <source>Top 5 side by side (PNG)</source>
        <translation>Beste 5 nebeneinander (PNG)</translation>
    </message>
    <message>
        <source>Figure for a paper (PDF)</source>
        <translation>Abbildung für eine Veröffentlichung (PDF)</translation>
    </message>
    <message>
        <source>Map values (NumPy)</source>
        <translation>Kartenwerte (NumPy)</translation>
    </message>
    <message>
        <source>Save heat maps</source>
        <translation>Heatmaps speichern</translation>
    </message>
    <message>
        <source>Images to save heat maps of</source>
        <translation>Bilder, deren Heatmaps gespeichert werden</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Save in folder…</source>
        <translation>In Ordner speichern…</translation>
    </message>
    <message>
        <source>Save heat maps in</source>
        <translation>Heatmaps speichern in</translation>
    </message>
    <message numerus="yes">
        <source>%Ln heat map(s) saved in {0}.</source>
        <translation>
            <numerusform>%Ln Heatmap in {0} gespeichert.</numerusform>
            <numerusform>%Ln Heatmaps in {0} gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln heat map(s) could not be made.</source>
        <translation>
            <numerusform>%Ln Heatmap konnte nicht berechnet werden.</numerusform>
            <numerusform>%Ln Heatmaps konnten nicht berechnet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names changed because the disk does not accept them: {0}.</source>
        <translation>Namen geändert, weil der Datenträger sie nicht annimmt: {0}.</translation>
    </message>
    <message>
        <source>Each image gets the heat map of its top class, with the current method and colours.</source>
        <translation>Jedes Bild erhält die Heatmap seiner besten Klasse, mit jetzigem Verfahren und jetzigen Farben.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %Ln heat map(s) saved in {0}.</source>
        <translation>
            <numerusform>Beendet. %Ln Heatmap in {0} gespeichert.</numerusform>
            <numerusform>Beendet. %Ln Heatmaps in {0} gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write keywords for other programs</source>
        <translation>Stichwörter für andere Programme schreiben</translation>
    </message>
    <message>
        <source>Images to write keywords of</source>
        <translation>Bilder, für die Stichwörter geschrieben werden</translation>
    </message>
    <message>
        <source>Existing sidecar, otherwise photo.jpg.xmp</source>
        <translation>Vorhandene Begleitdatei, sonst photo.jpg.xmp</translation>
    </message>
    <message>
        <source>photo.jpg.xmp (darktable, digiKam, Immich)</source>
        <translation>photo.jpg.xmp (darktable, digiKam, Immich)</translation>
    </message>
    <message>
        <source>photo.xmp (Lightroom, Capture One)</source>
        <translation>photo.xmp (Lightroom, Capture One)</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Name of the sidecars</source>
        <translation>Name der Begleitdateien</translation>
    </message>
    <message>
        <source>Classes of at least</source>
        <translation>Klassen ab</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Remove the keywords of this program from the sidecars</source>
        <translation>Die Stichwörter dieses Programms aus den Begleitdateien entfernen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Restore the sidecars that were written last</source>
        <translation>Die zuletzt geschriebenen Begleitdateien wiederherstellen</translation>
    </message>
    <message>
        <source>Looking at the sidecars…</source>
        <translation>Begleitdateien werden angesehen…</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Wird rückgängig gemacht…</translation>
    </message>
    <message>
        <source>Stopped. You can undo what has been written so far.</source>
        <translation>Beendet. Was bisher geschrieben wurde, lässt sich rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>Keywords of this program would be removed from %Ln sidecar(s).</source>
        <translation>
            <numerusform>Stichwörter dieses Programms würden aus %Ln Begleitdatei entfernt.</numerusform>
            <numerusform>Stichwörter dieses Programms würden aus %Ln Begleitdateien entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keywords below “Inception” for {0}: {1}.</source>
        <translation>Stichwörter unter „Inception“ für {0}: {1}.</translation>
    </message>
    <message>
        <source>No image gets a keyword.</source>
        <translation>Kein Bild erhält ein Stichwort.</translation>
    </message>
    <message>
        <source>Images that are not sure and get none: {0}.</source>
        <translation>Bilder, die nicht sicher sind und keines erhalten: {0}.</translation>
    </message>
    <message>
        <source>Images that share a sidecar with another file and get none: {0}.</source>
        <translation>Bilder, die sich eine Begleitdatei mit einer anderen Datei teilen und keines erhalten: {0}.</translation>
    </message>
    <message>
        <source>Sidecars that cannot be changed: {0}.</source>
        <translation>Begleitdateien, die nicht geändert werden können: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Keywords removed from %Ln sidecar(s).</source>
        <translation>
            <numerusform>Stichwörter aus %Ln Begleitdatei entfernt.</numerusform>
            <numerusform>Stichwörter aus %Ln Begleitdateien entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecar(s) written.</source>
        <translation>
            <numerusform>%Ln Begleitdatei geschrieben.</numerusform>
            <numerusform>%Ln Begleitdateien geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sidecars that said this already: {0}.</source>
        <translation>Begleitdateien, die das schon enthielten: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecar(s) could not be changed.</source>
        <translation>
            <numerusform>%Ln Begleitdatei konnte nicht geändert werden.</numerusform>
            <numerusform>%Ln Begleitdateien konnten nicht geändert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecar(s) restored.</source>
        <translation>
            <numerusform>%Ln Begleitdatei wiederhergestellt.</numerusform>
            <numerusform>%Ln Begleitdateien wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) changed since then and not touched.</source>
        <translation>
            <numerusform>%Ln Datei seither geändert und nicht angerührt.</numerusform>
            <numerusform>%Ln Dateien seither geändert und nicht angerührt.</numerusform>
        </translation>
    </message>
    <message>
        <source>New sidecars: {0}.</source>
        <translation>Neue Begleitdateien: {0}.</translation>
    </message>
    <message>
        <source>Existing sidecars, which keep all they hold: {0}.</source>
        <translation>Vorhandene Begleitdateien, die alles behalten, was sie enthalten: {0}.</translation>
    </message>
    <message>
        <source>Sidecars that say this already: {0}.</source>
        <translation>Begleitdateien, die das schon enthalten: {0}.</translation>
    </message>
    <message>
        <source>Sidecars of images that are not sure any more: {0}.</source>
        <translation>Begleitdateien von Bildern, die nicht mehr sicher sind: {0}.</translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation> und {0} weitere</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Sort into folders…</source>
        <translation>In Ordner sortieren…</translation>
    </message>
    <message>
        <source>Heat maps…</source>
        <translation>Heatmaps…</translation>
    </message>
    <message>
        <source>Keywords…</source>
        <translation>Stichwörter…</translation>
    </message>
    <message>
        <source>Sort…</source>
        <translation>Sortieren…</translation>
    </message>
    <message>
        <source>Maps…</source>
        <translation>Karten…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Tags…</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>{0} ausgewählt</translation>
    </message>
    <message>
        <source>No images match the filter.</source>
        <translation>Kein Bild passt zum Filter.</translation>
    </message>
    <message>
        <source>State of this run</source>
        <translation>Stand dieses Durchlaufs</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln übersprungen</numerusform>
            <numerusform>%Ln übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort into folders</source>
        <translation>In Ordner sortieren</translation>
    </message>
    <message>
        <source>Images to sort</source>
        <translation>Zu sortierende Bilder</translation>
    </message>
    <message>
        <source>Copy files</source>
        <translation>Dateien kopieren</translation>
    </message>
    <message>
        <source>Move files</source>
        <translation>Dateien verschieben</translation>
    </message>
    <message>
        <source>Copy or move</source>
        <translation>Kopieren oder verschieben</translation>
    </message>
    <message>
        <source>by class</source>
        <translation>nach Klasse</translation>
    </message>
    <message>
        <source>by broad category</source>
        <translation>nach grober Kategorie</translation>
    </message>
    <message>
        <source>by class, else by kind</source>
        <translation>nach Klasse, sonst nach Art</translation>
    </message>
    <message>
        <source>By class or category</source>
        <translation>Nach Klasse oder Kategorie</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Wird geplant…</translation>
    </message>
    <message>
        <source>Choose where to create the folders. You see the plan first. Files are never overwritten, and you can undo the sort.</source>
        <translation>Wählen Sie, wo die Ordner angelegt werden. Sie sehen zuerst den Plan. Dateien werden nie überschrieben, und das Sortieren lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Stopped. No files were changed.</source>
        <translation>Beendet. Keine Dateien wurden verändert.</translation>
    </message>
    <message>
        <source>Stopped. You can undo what has been sorted so far.</source>
        <translation>Beendet. Was bisher sortiert wurde, lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>{0} will be copied to “{1}”: {2}.</source>
        <translation>{0} werden nach „{1}“ kopiert: {2}.</translation>
    </message>
    <message>
        <source>{0} will be moved to “{1}”: {2}.</source>
        <translation>{0} werden nach „{1}“ verschoben: {2}.</translation>
    </message>
    <message>
        <source>There are no images to sort.</source>
        <translation>Es gibt keine Bilder zu sortieren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) renamed because the name is taken.</source>
        <translation>
            <numerusform>%Ln Datei umbenannt, weil der Name vergeben ist.</numerusform>
            <numerusform>%Ln Dateien umbenannt, weil der Name vergeben ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) skipped.</source>
        <translation>
            <numerusform>%Ln Bild übersprungen.</numerusform>
            <numerusform>%Ln Bilder übersprungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files of these images that move along (XMP, RAW, MOV …): {0}.</source>
        <translation>Dateien zu diesen Bildern, die mitgenommen werden (XMP, RAW, MOV …): {0}.</translation>
    </message>
    <message>
        <source>Files of these images that stay where they are: {0}.</source>
        <translation>Dateien zu diesen Bildern, die bleiben, wo sie sind: {0}.</translation>
    </message>
    <message>
        <source>Needs {0} MB; {1} MB are free.</source>
        <translation>Braucht {0} MB; {1} MB sind frei.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) sorted.</source>
        <translation>
            <numerusform>%Ln Bild sortiert.</numerusform>
            <numerusform>%Ln Bilder sortiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that moved along: {0}.</source>
        <translation>Mitgenommene Dateien: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) could not be sorted.</source>
        <translation>
            <numerusform>%Ln Bild konnte nicht sortiert werden.</numerusform>
            <numerusform>%Ln Bilder konnten nicht sortiert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sort undone: %Ln image(s).</source>
        <translation>
            <numerusform>Sortieren rückgängig gemacht: %Ln Bild.</numerusform>
            <numerusform>Sortieren rückgängig gemacht: %Ln Bilder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that came back along: {0}.</source>
        <translation>Mit zurückgekehrte Dateien: {0}.</translation>
    </message>
    <message>
        <source>{0} copied to “{1}”</source>
        <translation>{0} nach „{1}“ kopiert</translation>
    </message>
    <message>
        <source>{0} moved to “{1}”</source>
        <translation>{0} nach „{1}“ verschoben</translation>
    </message>
    <message>
        <source>Images of this run</source>
        <translation>Bilder dieses Durchlaufs</translation>
    </message>
    <message>
        <source>Click to sort, drag an edge, right click for more columns</source>
        <translation>Klick sortiert, Ränder lassen sich ziehen, Rechtsklick bietet weitere Spalten</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>Vorschaubild</translation>
    </message>
    <message>
        <source>One verdict per burst</source>
        <translation>Ein Urteil je Serie</translation>
    </message>
    <message>
        <source>Photos of one camera in the same second</source>
        <translation>Fotos einer Kamera in derselben Sekunde</translation>
    </message>
    <message>
        <source>Usual columns and widths</source>
        <translation>Übliche Spalten und Breiten</translation>
    </message>
    <message>
        <source>{0} matching the filter</source>
        <translation>{0}, die zum Filter passen</translation>
    </message>
    <message>
        <source>All {0}</source>
        <translation>Alle {0}</translation>
    </message>
    <message>
        <source> ({0} classified)</source>
        <translation> ({0} klassifiziert)</translation>
    </message>
</context>
<context>
    <name>widgets/live</name>
    <message>
        <source>Stream address</source>
        <translation>Adresse des Streams</translation>
    </message>
    <message>
        <source>Last addresses</source>
        <translation>Letzte Adressen</translation>
    </message>
    <message>
        <source>Last addresses (Down)</source>
        <translation>Letzte Adressen (Pfeil nach unten)</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Smoothing of predictions</source>
        <translation>Glättung der Vorhersagen</translation>
    </message>
    <message>
        <source>How long predictions are averaged: less reacts faster, more is steadier</source>
        <translation>Wie lange Vorhersagen gemittelt werden: weniger folgt schneller, mehr ist ruhiger</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Where the network looks.</source>
        <translation>Wohin das Netz schaut.</translation>
    </message>
    <message>
        <source>Bright areas raise the score of “{0}” most (Grad-CAM, last block).</source>
        <translation>Helle Bereiche erhöhen die Bewertung von „{0}“ am meisten (Grad-CAM, letzter Block).</translation>
    </message>
    <message>
        <source>Its probability is low, so the heat map means little.</source>
        <translation>Die Wahrscheinlichkeit ist gering, daher bedeutet die Heatmap wenig.</translation>
    </message>
    <message>
        <source>The heat map fades as the scene changes. Click another class to keep showing its map.</source>
        <translation>Die Heatmap verblasst, wenn sich die Szene ändert. Klicken Sie auf eine andere Klasse, um deren Karte zu behalten.</translation>
    </message>
    <message>
        <source>Live image</source>
        <translation>Live-Bild</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Schnappschuss</translation>
    </message>
    <message>
        <source>Save the image, its heat map and its scores (Ctrl+S)</source>
        <translation>Bild, Heatmap und Bewertungen speichern (Strg+S)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>Mirror the image (M)</source>
        <translation>Bild spiegeln (M)</translation>
    </message>
    <message>
        <source>Show where the network looks (H)</source>
        <translation>Zeigen, wohin das Netz schaut (H)</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Aufnahme beenden</translation>
    </message>
    <message>
        <source>Record every prediction with its time, or what the camera shows (R)</source>
        <translation>Jede Vorhersage mit ihrer Zeit aufzeichnen, oder was die Kamera zeigt (R)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>{0} (Space)</source>
        <translation>{0} (Leertaste)</translation>
    </message>
    <message>
        <source>classifying a video</source>
        <translation>ein Video wird klassifiziert</translation>
    </message>
    <message>
        <source>exporting a video</source>
        <translation>ein Video wird exportiert</translation>
    </message>
    <message>
        <source>Open video</source>
        <translation>Video öffnen</translation>
    </message>
    <message>
        <source>Videos ({0})</source>
        <translation>Videos ({0})</translation>
    </message>
    <message>
        <source>Play folder of images</source>
        <translation>Ordner mit Bildern abspielen</translation>
    </message>
    <message>
        <source>Save snapshot</source>
        <translation>Schnappschuss speichern</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>{0} Opening “{1}” stops it.</source>
        <translation>{0} Beim Öffnen von „{1}“ wird es beendet.</translation>
    </message>
    <message>
        <source>Stop and open</source>
        <translation>Beenden und öffnen</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation>CSV, für Tabellenkalkulationen (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>Video of the camera, MKV (*.mkv)</source>
        <translation>Video der Kamera, MKV (*.mkv)</translation>
    </message>
    <message>
        <source>Video of the camera, MP4 (*.mp4)</source>
        <translation>Video der Kamera, MP4 (*.mp4)</translation>
    </message>
    <message>
        <source>SubRip subtitles (*.srt)</source>
        <translation>SubRip-Untertitel (*.srt)</translation>
    </message>
    <message>
        <source>MP4 video (*.mp4)</source>
        <translation>MP4-Video (*.mp4)</translation>
    </message>
    <message>
        <source>AVI video (*.avi)</source>
        <translation>AVI-Video (*.avi)</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln more</source>
        <translation>
            <numerusform>+%Ln weitere</numerusform>
            <numerusform>+%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>&amp;Kamera</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameras</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Open video…</source>
        <translation>Video öffnen…</translation>
    </message>
    <message>
        <source>Open stream…</source>
        <translation>Stream öffnen…</translation>
    </message>
    <message>
        <source>Play folder of images…</source>
        <translation>Ordner mit Bildern abspielen…</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>Keine Kamera gefunden</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation>Kameras werden gesucht…</translation>
    </message>
    <message>
        <source>Camera default</source>
        <translation>Voreinstellung der Kamera</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>Nicht mehr versuchen</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Previous video</source>
        <translation>Voriges Video</translation>
    </message>
    <message>
        <source>Previous video (Page Up)</source>
        <translation>Voriges Video (Bild auf)</translation>
    </message>
    <message>
        <source>Next video</source>
        <translation>Nächstes Video</translation>
    </message>
    <message>
        <source>Next video (Page Down)</source>
        <translation>Nächstes Video (Bild ab)</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Start again at the end</source>
        <translation>Am Ende von vorn beginnen</translation>
    </message>
    <message>
        <source>Playback speed</source>
        <translation>Wiedergabegeschwindigkeit</translation>
    </message>
    <message>
        <source>Images per second</source>
        <translation>Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>{0:g} images/s</source>
        <translation>{0:g} Bilder/s</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>Stop camera</source>
        <translation>Kamera beenden</translation>
    </message>
    <message>
        <source>Back to images</source>
        <translation>Zurück zu den Bildern</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>eingefroren</translation>
    </message>
    <message>
        <source>{0} ago</source>
        <translation>vor {0}</translation>
    </message>
    <message>
        <source>at {0}</source>
        <translation>bei {0}</translation>
    </message>
    <message>
        <source>averaged over {0:.1f} s</source>
        <translation>gemittelt über {0:.1f} s</translation>
    </message>
    <message>
        <source>{0} frames/s, {1} drawn</source>
        <translation>{0} Bilder/s, {1} gezeichnet</translation>
    </message>
    <message>
        <source>{0} predictions/s</source>
        <translation>{0} Vorhersagen/s</translation>
    </message>
    <message>
        <source>{0} delay</source>
        <translation>{0} Verzögerung</translation>
    </message>
    <message>
        <source>{0} skipped</source>
        <translation>{0} übersprungen</translation>
    </message>
    <message>
        <source>{0} damaged</source>
        <translation>{0} beschädigt</translation>
    </message>
    <message>
        <source>{0} recorded</source>
        <translation>{0} aufgezeichnet</translation>
    </message>
    <message>
        <source>Frames received and drawn, predictions per second, delay from capture to prediction, frames skipped; damaged frames of a video are left out</source>
        <translation>Empfangene und gezeichnete Bilder, Vorhersagen pro Sekunde, Verzögerung von der Aufnahme bis zur Vorhersage, übersprungene Bilder; beschädigte Bilder eines Videos werden ausgelassen</translation>
    </message>
    <message>
        <source>of the last image</source>
        <translation>des letzten Bilds</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Eingefroren</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Am Ende</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Verbindet neu</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Nimmt auf</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Starting {0}…</source>
        <translation>{0} wird gestartet…</translation>
    </message>
    <message>
        <source>Connecting to {0}…</source>
        <translation>Verbindung zu {0}…</translation>
    </message>
    <message>
        <source>Opening {0}…</source>
        <translation>{0} wird geöffnet…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Segments of the video</source>
        <translation>Abschnitte des Videos</translation>
    </message>
    <message>
        <source>Position in the video</source>
        <translation>Stelle im Video</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other class(es)</source>
        <translation>
            <numerusform>%Ln andere Klasse</numerusform>
            <numerusform>%Ln andere Klassen</numerusform>
        </translation>
    </message>
    <message>
        <source>not classified</source>
        <translation>nicht klassifiziert</translation>
    </message>
    <message>
        <source>Classify every frame</source>
        <translation>Jedes Bild klassifizieren</translation>
    </message>
    <message>
        <source>Classify the whole video as fast as possible, and colour the timeline</source>
        <translation>Das ganze Video so schnell wie möglich klassifizieren und die Zeitleiste einfärben</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Predictions (CSV)…</source>
        <translation>Vorhersagen (CSV)…</translation>
    </message>
    <message>
        <source>Predictions (JSON lines)…</source>
        <translation>Vorhersagen (JSON-Zeilen)…</translation>
    </message>
    <message>
        <source>Segments (CSV)…</source>
        <translation>Abschnitte (CSV)…</translation>
    </message>
    <message>
        <source>Subtitles (SRT)…</source>
        <translation>Untertitel (SRT)…</translation>
    </message>
    <message>
        <source>Video with heat map…</source>
        <translation>Video mit Heatmap…</translation>
    </message>
    <message>
        <source>Video with heat map and class…</source>
        <translation>Video mit Heatmap und Klasse…</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>List which class is seen from where to where; Shift+→ goes to the next change</source>
        <translation>Auflisten, welche Klasse von wo bis wo zu sehen ist; Umschalt+→ springt zum nächsten Wechsel</translation>
    </message>
    <message>
        <source>Classify the other frames</source>
        <translation>Die übrigen Bilder klassifizieren</translation>
    </message>
    <message>
        <source>Classifying every frame</source>
        <translation>Jedes Bild wird klassifiziert</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Wird exportiert</translation>
    </message>
    <message>
        <source>Exporting the video</source>
        <translation>Video wird exportiert</translation>
    </message>
    <message>
        <source>The frames of “{0}” are still being classified.</source>
        <translation>Die Bilder von „{0}“ werden noch klassifiziert.</translation>
    </message>
    <message>
        <source>“{0}” is still being exported.</source>
        <translation>„{0}“ wird noch exportiert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged frame(s) of the video skipped</source>
        <translation>
            <numerusform>%Ln beschädigtes Bild des Videos übersprungen</numerusform>
            <numerusform>%Ln beschädigte Bilder des Videos übersprungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets/network</name>
    <message>
        <source>Use weights file</source>
        <translation>Gewichtsdatei verwenden</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Datei wird geprüft…</translation>
    </message>
    <message>
        <source>Weights of the network</source>
        <translation>Gewichte des Netzes</translation>
    </message>
    <message>
        <source>Use file…</source>
        <translation>Datei verwenden…</translation>
    </message>
    <message>
        <source>Other ways to get weights</source>
        <translation>Andere Wege zu Gewichten</translation>
    </message>
    <message>
        <source>Download manually on another computer, or choose other weights</source>
        <translation>Von Hand auf einem anderen Computer herunterladen oder andere Gewichte wählen</translation>
    </message>
    <message>
        <source>The network needs its weights</source>
        <translation>Das Netz braucht seine Gewichte</translation>
    </message>
    <message>
        <source>Classes of “{0}”</source>
        <translation>Klassen von „{0}“</translation>
    </message>
    <message>
        <source>Use these classes</source>
        <translation>Diese Klassen verwenden</translation>
    </message>
    <message>
        <source>Reading the names…</source>
        <translation>Namen werden gelesen…</translation>
    </message>
    <message>
        <source>Names from a file</source>
        <translation>Namen aus einer Datei</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>One name per line in the order of the network’s outputs, JSON such as class_indices.json, or CSV.</source>
        <translation>Ein Name je Zeile in der Reihenfolge der Ausgänge des Netzes, JSON wie class_indices.json oder CSV.</translation>
    </message>
    <message>
        <source>Names of the classes</source>
        <translation>Namen der Klassen</translation>
    </message>
    <message>
        <source>Preprocessing</source>
        <translation>Vorverarbeitung</translation>
    </message>
    <message>
        <source>How images were prepared when the network was trained. The right choice usually gives the clearest prediction for an image that shows one of the classes.</source>
        <translation>Wie die Bilder beim Training des Netzes vorbereitet wurden. Die richtige Wahl gibt meist die deutlichste Vorhersage für ein Bild, das eine der Klassen zeigt.</translation>
    </message>
    <message>
        <source>Open an image before you add weights to compare what each of them gives.</source>
        <translation>Öffnen Sie ein Bild, bevor Sie Gewichte hinzufügen, um zu vergleichen, was jede Wahl ergibt.</translation>
    </message>
    <message>
        <source>Trying them on “{0}”…</source>
        <translation>Werden an „{0}“ ausprobiert…</translation>
    </message>
    <message>
        <source>The network has {0} classes, and the file does not say what they are called.</source>
        <translation>Das Netz hat {0} Klassen, und die Datei sagt nicht, wie sie heißen.</translation>
    </message>
    <message>
        <source>The network has {0} classes, as many as ImageNet, but the file does not say that they are ImageNet’s.</source>
        <translation>Das Netz hat {0} Klassen, so viele wie ImageNet, aber die Datei sagt nicht, dass es die von ImageNet sind.</translation>
    </message>
    <message>
        <source>The network has {0} classes.</source>
        <translation>Das Netz hat {0} Klassen.</translation>
    </message>
    <message>
        <source>They are the classes of ImageNet</source>
        <translation>Es sind die Klassen von ImageNet</translation>
    </message>
    <message>
        <source>Names from {0}</source>
        <translation>Namen aus {0}</translation>
    </message>
    <message>
        <source>{0} names: {1}</source>
        <translation>{0} Namen: {1}</translation>
    </message>
    <message>
        <source>Names ({0})</source>
        <translation>Namen ({0})</translation>
    </message>
    <message>
        <source>Tried on “{0}”:</source>
        <translation>An „{0}“ ausprobiert:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>about 100 MB</source>
        <translation>etwa 100 MB</translation>
    </message>
    <message>
        <source>{0} MB ({1} bytes)</source>
        <translation>{0} MB ({1} Bytes)</translation>
    </message>
    <message>
        <source>On a computer with an internet connection, download {0} from</source>
        <translation>Laden Sie auf einem Computer mit Internetverbindung {0} herunter von</translation>
    </message>
    <message>
        <source>The publisher gives no SHA-256; the program checks the content itself.</source>
        <translation>Der Herausgeber nennt keine SHA-256; das Programm prüft den Inhalt selbst.</translation>
    </message>
    <message>
        <source>SHA-256: {0}</source>
        <translation>SHA-256: {0}</translation>
    </message>
    <message>
        <source>Save the file in this folder, under this name:</source>
        <translation>Speichern Sie die Datei in diesem Ordner unter diesem Namen:</translation>
    </message>
    <message>
        <source>After that, the program needs no connection.</source>
        <translation>Danach braucht das Programm keine Verbindung.</translation>
    </message>
    <message>
        <source>Best device</source>
        <translation>Bestes Gerät</translation>
    </message>
    <message>
        <source>The GPU if it works, otherwise the CPU</source>
        <translation>Die GPU, wenn sie funktioniert, sonst die CPU</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>The CPU, even if there is a GPU</source>
        <translation>Die CPU, auch wenn es eine GPU gibt</translation>
    </message>
    <message>
        <source>Manage weights</source>
        <translation>Gewichte verwalten</translation>
    </message>
    <message>
        <source>Use weights file…</source>
        <translation>Gewichtsdatei verwenden…</translation>
    </message>
    <message>
        <source>Stop using other weights beside</source>
        <translation>Keine weiteren Gewichte daneben verwenden</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>342 pixels, bilinear, values from −1 to 1</source>
        <translation>342 Pixel, bilinear, Werte von −1 bis 1</translation>
    </message>
    <message>
        <source>342 pixels, bilinear, ImageNet’s mean and deviation</source>
        <translation>342 Pixel, bilinear, Mittelwert und Abweichung von ImageNet</translation>
    </message>
    <message>
        <source>341 pixels, bicubic, values from −1 to 1</source>
        <translation>341 Pixel, bikubisch, Werte von −1 bis 1</translation>
    </message>
    <message>
        <source>341 pixels, bicubic, ImageNet’s mean and deviation</source>
        <translation>341 Pixel, bikubisch, Mittelwert und Abweichung von ImageNet</translation>
    </message>
    <message>
        <source>As its file says</source>
        <translation>Wie ihre Datei sagt</translation>
    </message>
    <message>
        <source>Not downloaded</source>
        <translation>Nicht heruntergeladen</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Download manually</source>
        <translation>Von Hand herunterladen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use beside</source>
        <translation>Daneben verwenden</translation>
    </message>
    <message>
        <source>Classes…</source>
        <translation>Klassen…</translation>
    </message>
    <message>
        <source>What its classes are called, and how images are prepared for it</source>
        <translation>Wie die Klassen heißen und wie Bilder dafür vorbereitet werden</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Used beside the weights in use</source>
        <translation>Wird neben den verwendeten Gewichten verwendet</translation>
    </message>
    <message>
        <source>{0}, verified</source>
        <translation>{0}, geprüft</translation>
    </message>
    <message>
        <source>{0}, readable</source>
        <translation>{0}, lesbar</translation>
    </message>
    <message>
        <source>Stop using beside</source>
        <translation>Nicht mehr daneben verwenden</translation>
    </message>
    <message>
        <source>Only the weights in use name images from now on</source>
        <translation>Von nun an benennen nur die verwendeten Gewichte die Bilder</translation>
    </message>
    <message>
        <source>Every image gets two answers: of the weights in use, and of these</source>
        <translation>Jedes Bild bekommt zwei Antworten: von den verwendeten Gewichten und von diesen</translation>
    </message>
    <message>
        <source>Only classes that were taught with the weights in use, and from the same block, can be used beside them</source>
        <translation>Nur Klassen, die mit den verwendeten Gewichten und aus demselben Block gelernt wurden, können daneben verwendet werden</translation>
    </message>
    <message>
        <source>Really delete</source>
        <translation>Wirklich löschen</translation>
    </message>
    <message>
        <source>Add weights file</source>
        <translation>Gewichtsdatei hinzufügen</translation>
    </message>
    <message>
        <source>Checking “{0}”…</source>
        <translation>„{0}“ wird geprüft…</translation>
    </message>
    <message>
        <source>Verifying all files…</source>
        <translation>Alle Dateien werden geprüft…</translation>
    </message>
    <message>
        <source>All weights on this computer are intact.</source>
        <translation>Alle Gewichte auf diesem Computer sind unversehrt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not pass the check.</source>
        <translation>
            <numerusform>%Ln Datei hat die Prüfung nicht bestanden.</numerusform>
            <numerusform>%Ln Dateien haben die Prüfung nicht bestanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Read every file again and check that it is intact</source>
        <translation>Jede Datei erneut lesen und prüfen, ob sie unversehrt ist</translation>
    </message>
    <message>
        <source>Weights are what the network has learned. One file is in use at a time; another replaces it once it has loaded successfully. Classes that were taught with it can be used beside it. Accuracies are as published, for the 50,000 validation images of ImageNet.</source>
        <translation>Gewichte sind das, was das Netz gelernt hat. Eine Datei wird jeweils verwendet; eine andere ersetzt sie, sobald sie fehlerfrei geladen ist. Klassen, die mit ihr gelernt wurden, können daneben verwendet werden. Die Genauigkeiten sind die veröffentlichten, für die 50.000 Validierungsbilder von ImageNet.</translation>
    </message>
    <message>
        <source>Weights (*.pth *.pt *.safetensors)</source>
        <translation>Gewichte (*.pth *.pt *.safetensors)</translation>
    </message>
    <message>
        <source>Not downloaded yet</source>
        <translation>Noch nicht heruntergeladen</translation>
    </message>
    <message>
        <source>The weights of the network are not downloaded yet.</source>
        <translation>Die Gewichte des Netzes sind noch nicht heruntergeladen.</translation>
    </message>
    <message>
        <source>Downloading the weights…</source>
        <translation>Gewichte werden heruntergeladen…</translation>
    </message>
    <message>
        <source>Downloading…</source>
        <translation>Wird heruntergeladen…</translation>
    </message>
    <message>
        <source>Weights cannot be used</source>
        <translation>Gewichte nicht verwendbar</translation>
    </message>
    <message>
        <source>No usable weights</source>
        <translation>Keine verwendbaren Gewichte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln own class(es)</source>
        <translation>
            <numerusform>%Ln eigene Klasse</numerusform>
            <numerusform>%Ln eigene Klassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside it: {0}</source>
        <translation>Daneben: {0}</translation>
    </message>
    <message>
        <source>Classifying…</source>
        <translation>Wird klassifiziert…</translation>
    </message>
    <message>
        <source>Loading the network…</source>
        <translation>Netz wird geladen…</translation>
    </message>
    <message>
        <source>One download is needed first ({0})</source>
        <translation>Zuerst ist ein Download nötig ({0})</translation>
    </message>
    <message>
        <source>It is what the network has learned (its weights): Inception V3 trained on ImageNet, from {0}, {1} licence. After that, the program needs no connection.</source>
        <translation>Er enthält, was das Netz gelernt hat (seine Gewichte): Inception V3, auf ImageNet trainiert, von {0}, Lizenz {1}. Danach braucht das Programm keine Verbindung.</translation>
    </message>
    <message>
        <source>Accuracy unknown</source>
        <translation>Genauigkeit unbekannt</translation>
    </message>
    <message>
        <source>Accuracy not published</source>
        <translation>Genauigkeit nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Top-1 accuracy {0:.2f}%, top-5 accuracy {1:.2f}%</source>
        <translation>Top-1-Genauigkeit {0:.2f} %, Top-5-Genauigkeit {1:.2f} %</translation>
    </message>
</context>
<context>
    <name>widgets/pictures</name>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Save with heat map</source>
        <translation>Mit Heatmap speichern</translation>
    </message>
    <message>
        <source>Save top 5 side by side</source>
        <translation>Beste 5 nebeneinander speichern</translation>
    </message>
    <message>
        <source>Save figure</source>
        <translation>Abbildung speichern</translation>
    </message>
    <message>
        <source>Save map values</source>
        <translation>Kartenwerte speichern</translation>
    </message>
    <message>
        <source>NumPy array (*.npy)</source>
        <translation>NumPy-Array (*.npy)</translation>
    </message>
    <message>
        <source>16-bit grey image (*.png)</source>
        <translation>16-Bit-Graubild (*.png)</translation>
    </message>
    <message>
        <source>Removed from the list: {0}. The file is not changed.</source>
        <translation>Aus der Liste entfernt: {0}. Die Datei bleibt unverändert.</translation>
    </message>
    <message numerus="yes">
        <source>Removed from the list: %Ln image(s). The files are not changed.</source>
        <translation>
            <numerusform>Aus der Liste entfernt: %Ln Bild. Die Datei bleibt unverändert.</numerusform>
            <numerusform>Aus der Liste entfernt: %Ln Bilder. Die Dateien bleiben unverändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many rows for the clipboard: {0}.</source>
        <translation>Zu viele Zeilen für die Zwischenablage: {0}.</translation>
    </message>
    <message>
        <source>Export the results instead (Ctrl+Shift+E).</source>
        <translation>Exportieren Sie stattdessen die Ergebnisse (Strg+Umschalt+E).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied as a table</source>
        <translation>
            <numerusform>%Ln Zeile als Tabelle kopiert</numerusform>
            <numerusform>%Ln Zeilen als Tabelle kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Predictions copied as text</source>
        <translation>Vorhersagen als Text kopiert</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Image with heat map copied to the clipboard</source>
        <translation>Bild mit Heatmap in die Zwischenablage kopiert</translation>
    </message>
    <message>
        <source>Too many images to drag: {0}.</source>
        <translation>Zu viele Bilder zum Ziehen: {0}.</translation>
    </message>
    <message>
        <source>Sort them into folders instead, or select at most {0}.</source>
        <translation>Sortieren Sie sie stattdessen in Ordner, oder wählen Sie höchstens {0} aus.</translation>
    </message>
    <message>
        <source>Making the heat map…</source>
        <translation>Heatmap wird berechnet…</translation>
    </message>
    <message>
        <source>The heat map was stopped.</source>
        <translation>Die Heatmap wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The heat map could not be made.</source>
        <translation>Die Heatmap konnte nicht berechnet werden.</translation>
    </message>
    <message>
        <source>No prediction</source>
        <translation>Keine Vorhersage</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Play the animation in live mode</source>
        <translation>Die Animation im Live-Modus abspielen</translation>
    </message>
    <message>
        <source>Back to your list (Escape)</source>
        <translation>Zurück zu Ihrer Liste (Esc)</translation>
    </message>
    <message>
        <source>Parts of {0}</source>
        <translation>Teile von {0}</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln path(s)</source>
        <translation>
            <numerusform>%Ln Pfad kopieren</numerusform>
            <numerusform>%Ln Pfade kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Find similar in this list</source>
        <translation>Ähnliche in dieser Liste suchen</translation>
    </message>
    <message>
        <source>Find similar in all runs</source>
        <translation>Ähnliche in allen Durchläufen suchen</translation>
    </message>
    <message numerus="yes">
        <source>Classify %Ln image(s) again</source>
        <translation>
            <numerusform>%Ln Bild erneut klassifizieren</numerusform>
            <numerusform>%Ln Bilder erneut klassifizieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Classify again</source>
        <translation>Erneut klassifizieren</translation>
    </message>
    <message>
        <source>Stop the run or wait until it finishes.</source>
        <translation>Beenden Sie den Durchlauf, oder warten Sie, bis er fertig ist.</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>These are</source>
        <translation>Diese sind</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>Dies ist</translation>
    </message>
    <message>
        <source>New class…</source>
        <translation>Neue Klasse…</translation>
    </message>
</context>
<context>
    <name>widgets/review</name>
    <message>
        <source>There is no stored run to review.</source>
        <translation>Es gibt keinen gespeicherten Durchlauf zum Durchsehen.</translation>
    </message>
    <message>
        <source>Open a folder, or choose one of the stored runs in the File menu.</source>
        <translation>Öffnen Sie einen Ordner, oder wählen Sie einen der gespeicherten Durchläufe im Menü „Datei“.</translation>
    </message>
    <message>
        <source>Reading the run…</source>
        <translation>Durchlauf wird gelesen…</translation>
    </message>
    <message>
        <source>This run has no predictions yet.</source>
        <translation>Dieser Durchlauf hat noch keine Vorhersagen.</translation>
    </message>
    <message>
        <source>Wait until images have been classified, then try again.</source>
        <translation>Warten Sie, bis Bilder klassifiziert sind, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>{0} of {1} checked.</source>
        <translation>{0} von {1} durchgesehen.</translation>
    </message>
    <message>
        <source>Check images in random order to learn how often the network is right.</source>
        <translation>Sehen Sie Bilder in zufälliger Reihenfolge durch, um zu erfahren, wie oft das Netz recht hat.</translation>
    </message>
    <message numerus="yes">
        <source>In a random sample of %Ln image(s) the network was right on {0}, that is {1} (95% interval: {2}).</source>
        <translation>
            <numerusform>In einer Zufallsstichprobe von %Ln Bild hatte das Netz bei {0} recht, das sind {1} (95-%-Intervall: {2}).</numerusform>
            <numerusform>In einer Zufallsstichprobe von %Ln Bildern hatte das Netz bei {0} recht, das sind {1} (95-%-Intervall: {2}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“Not sure” was said of %Ln further image(s) of the sample.</source>
        <translation>
            <numerusform>Von %Ln weiteren Bild der Stichprobe wurde „Nicht sicher“ gesagt.</numerusform>
            <numerusform>Von %Ln weiteren Bildern der Stichprobe wurde „Nicht sicher“ gesagt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: %Ln correction(s) of images that the run has not stored.</source>
        <translation>
            <numerusform>Noch nicht gespeichert: %Ln Berichtigung zu Bildern, die der Durchlauf noch nicht gespeichert hat.</numerusform>
            <numerusform>Noch nicht gespeichert: %Ln Berichtigungen zu Bildern, die der Durchlauf noch nicht gespeichert hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>No image was corrected yet.</source>
        <translation>Noch kein Bild wurde berichtigt.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>least sure first</source>
        <translation>unsicherste zuerst</translation>
    </message>
    <message>
        <source>in random order</source>
        <translation>in zufälliger Reihenfolge</translation>
    </message>
    <message>
        <source>Order of the images</source>
        <translation>Reihenfolge der Bilder</translation>
    </message>
    <message>
        <source>Add to my classes</source>
        <translation>Zu meinen Klassen</translation>
    </message>
    <message>
        <source>Accuracy of this run</source>
        <translation>Genauigkeit dieses Durchlaufs</translation>
    </message>
    <message>
        <source>Images to check</source>
        <translation>Zu prüfende Bilder</translation>
    </message>
    <message>
        <source>Another class…</source>
        <translation>Andere Klasse…</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Another class</source>
        <translation>Andere Klasse</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Key: {0}</source>
        <translation>Taste: {0}</translation>
    </message>
    <message>
        <source>R right, W wrong, C another class, U not sure; 2 to 5: that class is right. Several images can be selected.</source>
        <translation>R richtig, W falsch, C andere Klasse, U nicht sicher; 2 bis 5: jene Klasse ist richtig. Mehrere Bilder können ausgewählt sein.</translation>
    </message>
    <message>
        <source>The images that were &amp;corrected</source>
        <translation>Die &amp;berichtigten Bilder</translation>
    </message>
    <message>
        <source>&amp;All images whose class was checked</source>
        <translation>&amp;Alle Bilder, deren Klasse geprüft wurde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) selected</source>
        <translation>
            <numerusform>%Ln Bild ausgewählt</numerusform>
            <numerusform>%Ln Bilder ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets/settings</name>
    <message>
        <source>Classes shown</source>
        <translation>Gezeigte Klassen</translation>
    </message>
    <message>
        <source>How many of the five most probable classes are listed for an image.</source>
        <translation>Wie viele der fünf wahrscheinlichsten Klassen für ein Bild aufgeführt werden.</translation>
    </message>
    <message>
        <source>top 5 number predictions</source>
        <translation>beste 5 Anzahl Vorhersagen</translation>
    </message>
    <message>
        <source>Below this probability of the top class, the verdict says “not sure”.</source>
        <translation>Unter dieser Wahrscheinlichkeit der besten Klasse lautet das Urteil „nicht sicher“.</translation>
    </message>
    <message>
        <source>threshold limit verdict</source>
        <translation>Schwelle Grenze Urteil</translation>
    </message>
    <message>
        <source>Colours of heat maps</source>
        <translation>Farben der Heatmaps</translation>
    </message>
    <message>
        <source>Rainbows are last: they show edges that the map does not have.</source>
        <translation>Regenbögen stehen am Ende: Sie zeigen Kanten, die die Karte nicht hat.</translation>
    </message>
    <message>
        <source>colour map palette colour-blind</source>
        <translation>Farbtabelle Palette farbenblind</translation>
    </message>
    <message>
        <source>Strength of heat maps</source>
        <translation>Stärke der Heatmaps</translation>
    </message>
    <message>
        <source>How strongly a heat map covers the image.</source>
        <translation>Wie stark eine Heatmap das Bild überdeckt.</translation>
    </message>
    <message>
        <source>opacity transparency overlay</source>
        <translation>Deckkraft Transparenz Überlagerung</translation>
    </message>
    <message>
        <source>{0}%</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Predictions and heat maps</source>
        <translation>Vorhersagen und Heatmaps</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Auf diesem Computer aufbewahrt</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Andere Programme</translation>
    </message>
    <message>
        <source>Reset all settings on this page? Images, runs and weights stay.</source>
        <translation>Alle Einstellungen dieser Seite zurücksetzen? Bilder, Durchläufe und Gewichte bleiben.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Durchläufe</translation>
    </message>
    <message>
        <source>The tables of classified folders, to open again and to resume.</source>
        <translation>Die Tabellen klassifizierter Ordner, zum erneuten Öffnen und Fortsetzen.</translation>
    </message>
    <message>
        <source>Delete all runs, with what was corrected in them? The images are not changed.</source>
        <translation>Alle Durchläufe löschen, mit dem, was darin berichtigt wurde? Die Bilder werden nicht verändert.</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>What similarity compares. They are computed again when they are needed.</source>
        <translation>Was bei der Ähnlichkeit verglichen wird. Sie werden neu berechnet, wenn sie gebraucht werden.</translation>
    </message>
    <message>
        <source>Delete all features? They are computed again when they are needed.</source>
        <translation>Alle Merkmale löschen? Sie werden neu berechnet, wenn sie gebraucht werden.</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Auswertungen</translation>
    </message>
    <message>
        <source>The reports on labelled images.</source>
        <translation>Die Berichte über beschriftete Bilder.</translation>
    </message>
    <message>
        <source>Delete all evaluations? The images are not changed.</source>
        <translation>Alle Auswertungen löschen? Die Bilder werden nicht verändert.</translation>
    </message>
    <message>
        <source>Classified videos</source>
        <translation>Klassifizierte Videos</translation>
    </message>
    <message>
        <source>The classes of every frame, to be there when a video is opened again.</source>
        <translation>Die Klassen jedes Einzelbilds, damit sie da sind, wenn ein Video wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>Delete the classes of all videos? The videos are not changed.</source>
        <translation>Die Klassen aller Videos löschen? Die Videos werden nicht verändert.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>What is trained on your classes, to go on with it. What you saved stays.</source>
        <translation>Was mit Ihren Klassen trainiert wird, um damit fortzufahren. Was Sie gespeichert haben, bleibt.</translation>
    </message>
    <message>
        <source>Delete all training that was begun? What you saved stays.</source>
        <translation>Jedes begonnene Training löschen? Was Sie gespeichert haben, bleibt.</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Zwischenspeicher</translation>
    </message>
    <message>
        <source>Makes the start quicker. It is made again when it is needed.</source>
        <translation>Beschleunigt den Start. Er wird neu angelegt, wenn er gebraucht wird.</translation>
    </message>
    <message>
        <source>Clear the cache? It is made again when it is needed.</source>
        <translation>Den Zwischenspeicher leeren? Er wird neu angelegt, wenn er gebraucht wird.</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Alle behalten</translation>
    </message>
    <message>
        <source>Keep 30 days</source>
        <translation>30 Tage behalten</translation>
    </message>
    <message>
        <source>Keep 90 days</source>
        <translation>90 Tage behalten</translation>
    </message>
    <message>
        <source>Keep one year</source>
        <translation>Ein Jahr behalten</translation>
    </message>
    <message>
        <source>At most {0} MB</source>
        <translation>Höchstens {0} MB</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>Leeren…</translation>
    </message>
    <message>
        <source>Clear: {0}</source>
        <translation>Leeren: {0}</translation>
    </message>
    <message>
        <source>keep storage size delete disk privacy</source>
        <translation>behalten Speicher Größe löschen Datenträger Privatsphäre</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear: recently opened</source>
        <translation>Leeren: zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Recently opened</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>The list of files and folders in the File menu.</source>
        <translation>Die Liste der Dateien und Ordner im Menü „Datei“.</translation>
    </message>
    <message>
        <source>history privacy recent</source>
        <translation>Verlauf Privatsphäre zuletzt</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <source>{0} kept, {1}</source>
        <translation>{0} aufbewahrt, {1}</translation>
    </message>
    <message>
        <source>Cleared: {0}.</source>
        <translation>Geleert: {0}.</translation>
    </message>
    <message>
        <source>Cleared: {0}. In use, and kept: {1}.</source>
        <translation>Geleert: {0}. In Gebrauch und behalten: {1}.</translation>
    </message>
    <message>
        <source>GPU graphics card processor</source>
        <translation>GPU Grafikkarte Prozessor</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>benchmark measure fast slow</source>
        <translation>Benchmark messen schnell langsam</translation>
    </message>
    <message>
        <source>precision exact fast standard</source>
        <translation>Genauigkeit exakt schnell Standard</translation>
    </message>
    <message>
        <source>As fast as possible</source>
        <translation>So schnell wie möglich</translation>
    </message>
    <message>
        <source>Leave the computer responsive</source>
        <translation>Den Computer nicht ausbremsen</translation>
    </message>
    <message>
        <source>Folders and videos</source>
        <translation>Ordner und Videos</translation>
    </message>
    <message>
        <source>How many cores work on a folder or a video: all, or half of them. Holds from the next folder on.</source>
        <translation>Wie viele Kerne an einem Ordner oder Video arbeiten: alle oder die Hälfte. Gilt ab dem nächsten Ordner.</translation>
    </message>
    <message>
        <source>threads cores CPU load</source>
        <translation>Threads Kerne CPU Last</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Downloaded and added weights are in {0}</source>
        <translation>Heruntergeladene und hinzugefügte Gewichte sind in {0}</translation>
    </message>
    <message>
        <source>download folder model file</source>
        <translation>Download Ordner Modell Datei</translation>
    </message>
    <message>
        <source>Where the network is computed.</source>
        <translation>Wo das Netz berechnet wird.</translation>
    </message>
    <message>
        <source>The network is computed on: {0}</source>
        <translation>Das Netz wird berechnet auf: {0}</translation>
    </message>
    <message>
        <source>{0}: {1} for one image, {2} images per second for many</source>
        <translation>{0}: {1} für ein Bild, {2} Bilder pro Sekunde bei vielen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Wird gemessen…</translation>
    </message>
    <message>
        <source>Measures how fast each device is; this takes some seconds.</source>
        <translation>Misst, wie schnell jedes Gerät ist; das dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Zurücksetzen…</translation>
    </message>
    <message>
        <source>Set everything on this page as it was at first</source>
        <translation>Alles auf dieser Seite auf den ursprünglichen Stand setzen</translation>
    </message>
    <message>
        <source>Find a setting…</source>
        <translation>Einstellung suchen…</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Changes take effect at once and are remembered.</source>
        <translation>Änderungen wirken sofort und werden behalten.</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Answer other programs</source>
        <translation>Anderen Programmen antworten</translation>
    </message>
    <message>
        <source>server serve API token port HTTP</source>
        <translation>Server Dienst API Zugangswort Port HTTP</translation>
    </message>
    <message>
        <source>On at {0} for programs that send the token in {1}.</source>
        <translation>Eingeschaltet unter {0} für Programme, die das Zugangswort aus {1} senden.</translation>
    </message>
    <message>
        <source>Programs on this computer can send an image and get its predictions. Off at each start.</source>
        <translation>Programme auf diesem Computer können ein Bild senden und erhalten dessen Vorhersagen. Bei jedem Start aus.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Blink and fade</source>
        <translation>Blinken und Überblenden</translation>
    </message>
    <message>
        <source>Opens the file in its program</source>
        <translation>Öffnet die Datei in ihrem Programm</translation>
    </message>
    <message>
        <source>Shows the file in its folder</source>
        <translation>Zeigt die Datei in ihrem Ordner</translation>
    </message>
    <message>
        <source>Copies the path</source>
        <translation>Kopiert den Pfad</translation>
    </message>
    <message>
        <source>Does nothing</source>
        <translation>Tut nichts</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language of all texts, from the next start.</source>
        <translation>Die Sprache aller Texte, ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>The colours of the window. High contrast is light or dark as the system is, and comes by itself where the system asks for it.</source>
        <translation>Die Farben des Fensters. Hoher Kontrast ist hell oder dunkel wie das System und kommt von selbst, wo das System ihn verlangt.</translation>
    </message>
    <message>
        <source>colours dark light contrast appearance</source>
        <translation>Farben dunkel hell Kontrast Aussehen</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>The size of all text, relative to that of the system.</source>
        <translation>Die Größe aller Texte, im Verhältnis zu der des Systems.</translation>
    </message>
    <message>
        <source>font large zoom</source>
        <translation>Schrift groß Zoom</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Whether the text cursor blinks, and menus and hints fade.</source>
        <translation>Ob der Textcursor blinkt und Menüs und Hinweise überblenden.</translation>
    </message>
    <message>
        <source>animation blink</source>
        <translation>Animation blinken</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>What a double click on an image in a list or table does.</source>
        <translation>Was ein Doppelklick auf ein Bild in einer Liste oder Tabelle tut.</translation>
    </message>
    <message>
        <source>table row mouse</source>
        <translation>Tabelle Zeile Maus</translation>
    </message>
</context>
<context>
    <name>widgets/shell</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open images…</source>
        <translation>&amp;Bilder öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>E&amp;infügen</translation>
    </message>
    <message>
        <source>Open archive…</source>
        <translation>Archiv öffnen…</translation>
    </message>
    <message>
        <source>&amp;Save with heat map…</source>
        <translation>Mit Heatmap &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Copy with heat map</source>
        <translation>Mit Heatmap &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy predictions as text</source>
        <translation>Vorhersagen als Text kopieren</translation>
    </message>
    <message>
        <source>Save top 5 side &amp;by side…</source>
        <translation>Beste 5 &amp;nebeneinander speichern…</translation>
    </message>
    <message>
        <source>Save f&amp;igure…</source>
        <translation>Abbild&amp;ung speichern…</translation>
    </message>
    <message>
        <source>Save &amp;map values…</source>
        <translation>Karten&amp;werte speichern…</translation>
    </message>
    <message>
        <source>E&amp;xport results…</source>
        <translation>E&amp;rgebnisse exportieren…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>Pa&amp;use or resume</source>
        <translation>Anhalten oder &amp;fortsetzen</translation>
    </message>
    <message>
        <source>C&amp;lassify the rest</source>
        <translation>Übrige k&amp;lassifizieren</translation>
    </message>
    <message>
        <source>Cle&amp;ar list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Remo&amp;ve from list</source>
        <translation>Aus der Liste en&amp;tfernen</translation>
    </message>
    <message>
        <source>Bring bac&amp;k previous list</source>
        <translation>Vorherige Liste zurück&amp;holen</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>Dur&amp;chläufe</translation>
    </message>
    <message>
        <source>Keep &amp;watching</source>
        <translation>Weiter überwachen</translation>
    </message>
    <message>
        <source>U&amp;ndo last sort</source>
        <translation>Letztes Sortieren rückgän&amp;gig machen</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>&amp;Auswerten</translation>
    </message>
    <message>
        <source>Teac&amp;h own classes</source>
        <translation>Eigene Klassen anlernen</translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Programm beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Show or hide &amp;heat map</source>
        <translation>&amp;Heatmap ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Heat map of another &amp;class…</source>
        <translation>Heatmap einer anderen &amp;Klasse…</translation>
    </message>
    <message>
        <source>&amp;Explain heat map</source>
        <translation>Heatmap &amp;erklären</translation>
    </message>
    <message>
        <source>&amp;Before and after</source>
        <translation>&amp;Vorher und nachher</translation>
    </message>
    <message>
        <source>Top 5 &amp;side by side</source>
        <translation>Beste 5 &amp;nebeneinander</translation>
    </message>
    <message>
        <source>Filter &amp;table</source>
        <translation>&amp;Tabelle filtern</translation>
    </message>
    <message>
        <source>&amp;Previous image</source>
        <translation>Vorheriges Bild</translation>
    </message>
    <message>
        <source>&amp;Next image</source>
        <translation>Nä&amp;chstes Bild</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <translation>An &amp;Fenster anpassen</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Extras</translation>
    </message>
    <message>
        <source>Find &amp;similar in this list</source>
        <translation>&amp;Ähnliche in dieser Liste suchen</translation>
    </message>
    <message>
        <source>Find similar in &amp;all runs</source>
        <translation>Ähnliche in &amp;allen Durchläufen suchen</translation>
    </message>
    <message>
        <source>&amp;Group look-alikes</source>
        <translation>Ähnliche &amp;gruppieren</translation>
    </message>
    <message>
        <source>Re&amp;view predictions</source>
        <translation>Vorhersagen &amp;durchsehen</translation>
    </message>
    <message>
        <source>Sort like &amp;with like</source>
        <translation>Ä&amp;hnliche nebeneinander sortieren</translation>
    </message>
    <message>
        <source>&amp;Look only here…</source>
        <translation>&amp;Nur hier schauen…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Erste Schritte</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;Classes</source>
        <translation>&amp;Klassen</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>Save &amp;diagnostic report…</source>
        <translation>&amp;Diagnosebericht speichern…</translation>
    </message>
    <message>
        <source>Open l&amp;og folder</source>
        <translation>&amp;Protokollordner öffnen</translation>
    </message>
    <message>
        <source>&amp;About Inception GUI</source>
        <translation>&amp;Über Inception GUI</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Thumbnail si&amp;ze</source>
        <translation>Größe der Vorschaubilder</translation>
    </message>
    <message>
        <source>&amp;Small</source>
        <translation>&amp;Klein</translation>
    </message>
    <message>
        <source>&amp;Medium</source>
        <translation>&amp;Mittel</translation>
    </message>
    <message>
        <source>&amp;Large</source>
        <translation>&amp;Groß</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>Farb&amp;schema</translation>
    </message>
    <message>
        <source>Same as &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Copies this text, its details and the versions</source>
        <translation>Kopiert diesen Text, seine Einzelheiten und die Versionen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Click to choose files, or paste with</source>
        <translation>Klicken, um Dateien zu wählen, oder einfügen mit</translation>
    </message>
    <message>
        <source>{0}, videos · everything stays on this computer</source>
        <translation>{0}, Videos · alles bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Bilder öffnen</translation>
    </message>
    <message>
        <source>Drop images or a folder here, paste an image, or press Enter to choose files.</source>
        <translation>Legen Sie Bilder oder einen Ordner hier ab, fügen Sie ein Bild ein, oder drücken Sie Eingabe, um Dateien zu wählen.</translation>
    </message>
    <message>
        <source>Release to open</source>
        <translation>Zum Öffnen loslassen</translation>
    </message>
    <message>
        <source>Drop images or a folder here</source>
        <translation>Bilder oder einen Ordner hier ablegen</translation>
    </message>
    <message>
        <source>The clipboard contains no image. Copy one, then paste it here.</source>
        <translation>Die Zwischenablage enthält kein Bild. Kopieren Sie eines, und fügen Sie es dann hier ein.</translation>
    </message>
    <message>
        <source>Web addresses cannot be opened: {0}. Save the image first, then open the file.</source>
        <translation>Webadressen können nicht geöffnet werden: {0}. Speichern Sie zuerst das Bild, und öffnen Sie dann die Datei.</translation>
    </message>
    <message>
        <source>Not connected: {0}. Open it in the file manager first, then try again.</source>
        <translation>Nicht verbunden: {0}. Öffnen Sie es zuerst in der Dateiverwaltung, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Not a file: {0}. Copy the file into a folder, then open it there.</source>
        <translation>Keine Datei: {0}. Kopieren Sie die Datei in einen Ordner, und öffnen Sie sie dort.</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
    <message>
        <source>Open images or videos</source>
        <translation>Bilder oder Videos öffnen</translation>
    </message>
    <message>
        <source>Images and videos ({0})</source>
        <translation>Bilder und Videos ({0})</translation>
    </message>
    <message>
        <source>Images ({0})</source>
        <translation>Bilder ({0})</translation>
    </message>
    <message>
        <source>Results as Parquet tables ({0})</source>
        <translation>Ergebnisse als Parquet-Tabellen ({0})</translation>
    </message>
    <message>
        <source>Open folder of images</source>
        <translation>Ordner mit Bildern öffnen</translation>
    </message>
    <message>
        <source>Pasted image</source>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>Dropped image</source>
        <translation>Abgelegtes Bild</translation>
    </message>
    <message>
        <source>Images are still being classified. Opening “{0}” stops this. The results so far are saved.</source>
        <translation>Es werden noch Bilder klassifiziert. Beim Öffnen von „{0}“ wird das beendet. Die bisherigen Ergebnisse sind gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Diese Liste &amp;leeren</translation>
    </message>
    <message>
        <source>A cat</source>
        <translation>Eine Katze</translation>
    </message>
    <message>
        <source>A cup of coffee</source>
        <translation>Eine Tasse Kaffee</translation>
    </message>
    <message>
        <source>A photographer</source>
        <translation>Ein Fotograf</translation>
    </message>
    <message>
        <source>An astronaut</source>
        <translation>Eine Astronautin</translation>
    </message>
    <message>
        <source>A rocket at night</source>
        <translation>Eine Rakete bei Nacht</translation>
    </message>
    <message>
        <source>Deep space, which the network does not know</source>
        <translation>Der Weltraum, den das Netz nicht kennt</translation>
    </message>
    <message>
        <source>Try one of these</source>
        <translation>Probieren Sie eines davon</translation>
    </message>
    <message>
        <source>Sample image: {0}</source>
        <translation>Beispielbild: {0}</translation>
    </message>
    <message>
        <source>Open a video</source>
        <translation>Ein Video öffnen</translation>
    </message>
    <message>
        <source>Use a camera</source>
        <translation>Eine Kamera benutzen</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Alle Klassen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>See what Inception V3 sees in an image, how sure it is, and where it looks.</source>
        <translation>Sehen Sie, was Inception V3 in einem Bild sieht, wie sicher es ist und wohin es schaut.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Pixels of the screen per pixel of the image</source>
        <translation>Pixel des Bildschirms je Pixel des Bilds</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be read ›</source>
        <translation>
            <numerusform>%Ln Datei nicht lesbar ›</numerusform>
            <numerusform>%Ln Dateien nicht lesbar ›</numerusform>
        </translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>, for a sort</source>
        <translation>, für ein Sortieren</translation>
    </message>
    <message>
        <source>, of a folder that was followed</source>
        <translation>, eines überwachten Ordners</translation>
    </message>
    <message>
        <source>, for a dry run of a sort</source>
        <translation>, für den Probelauf eines Sortierens</translation>
    </message>
    <message>
        <source>{0} classified, started {1}. The results so far are saved.</source>
        <translation>{0} klassifiziert, begonnen {1}. Die bisherigen Ergebnisse sind gespeichert.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Durchlauf</translation>
    </message>
    <message>
        <source>, unfinished</source>
        <translation>, unfertig</translation>
    </message>
    <message>
        <source>, running</source>
        <translation>, läuft</translation>
    </message>
</context>
<context>
    <name>widgets/similar</name>
    <message>
        <source>Computing features</source>
        <translation>Merkmale werden berechnet</translation>
    </message>
    <message>
        <source>Sorting like with like</source>
        <translation>Ähnliche werden nebeneinander sortiert</translation>
    </message>
    <message>
        <source>Computing features that were not kept yet…</source>
        <translation>Noch nicht aufbewahrte Merkmale werden berechnet…</translation>
    </message>
    <message>
        <source>similar images are being searched</source>
        <translation>ähnliche Bilder werden gesucht</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche…</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Die Suche wurde beendet.</translation>
    </message>
    <message>
        <source>Features that were computed are kept, so the next search is shorter.</source>
        <translation>Berechnete Merkmale werden aufbewahrt, daher ist die nächste Suche kürzer.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>No run has kept features of these weights yet.</source>
        <translation>Noch kein Durchlauf hat Merkmale dieser Gewichte aufbewahrt.</translation>
    </message>
    <message>
        <source>Classify a folder, then search again.</source>
        <translation>Klassifizieren Sie einen Ordner, und suchen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Find similar to this</source>
        <translation>Ähnliche zu diesem suchen</translation>
    </message>
    <message>
        <source>look-alikes are being grouped</source>
        <translation>Ähnliche werden gruppiert</translation>
    </message>
    <message>
        <source>Grouping look-alikes…</source>
        <translation>Ähnliche werden gruppiert…</translation>
    </message>
    <message>
        <source>Create the folders of the groups in</source>
        <translation>Ordner der Gruppen anlegen in</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>“Undo last sort” in the File menu takes it back.</source>
        <translation>„Letztes Sortieren rückgängig machen“ im Menü „Datei“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>Export groups</source>
        <translation>Gruppen exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Durch Kommas getrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>Ähnliche</translation>
    </message>
    <message>
        <source>Least similarity within a group</source>
        <translation>Kleinste Ähnlichkeit in einer Gruppe</translation>
    </message>
    <message>
        <source>Similarity at least</source>
        <translation>Ähnlichkeit mindestens</translation>
    </message>
    <message>
        <source>Groups, the largest first</source>
        <translation>Gruppen, die größte zuerst</translation>
    </message>
    <message>
        <source>Images of this group, the best first</source>
        <translation>Bilder dieser Gruppe, das beste zuerst</translation>
    </message>
    <message>
        <source>Name of this group</source>
        <translation>Name dieser Gruppe</translation>
    </message>
    <message>
        <source>Teach as a class</source>
        <translation>Als Klasse anlernen</translation>
    </message>
    <message>
        <source>Make the images of this group one of your classes</source>
        <translation>Aus den Bildern dieser Gruppe eine Ihrer Klassen machen</translation>
    </message>
    <message>
        <source>Mark all but the best</source>
        <translation>Alle außer den besten markieren</translation>
    </message>
    <message>
        <source>Unmark all</source>
        <translation>Alle Markierungen aufheben</translation>
    </message>
    <message>
        <source>move</source>
        <translation>verschieben</translation>
    </message>
    <message>
        <source>Copy or move the marked images</source>
        <translation>Die markierten Bilder kopieren oder verschieben</translation>
    </message>
    <message>
        <source>Sort marked…</source>
        <translation>Markierte sortieren…</translation>
    </message>
    <message>
        <source>Nothing is deleted, and the sort can be undone</source>
        <translation>Nichts wird gelöscht, und das Sortieren lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Export groups…</source>
        <translation>Gruppen exportieren…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) beside the best of each</source>
        <translation>
            <numerusform>%Ln Bild neben dem jeweils besten</numerusform>
            <numerusform>%Ln Bilder neben dem jeweils besten</numerusform>
        </translation>
    </message>
    <message>
        <source>No copies, and no images that are that similar.</source>
        <translation>Keine Kopien und keine so ähnlichen Bilder.</translation>
    </message>
    <message>
        <source>A lower threshold finds images that are less alike.</source>
        <translation>Eine niedrigere Schwelle findet Bilder, die sich weniger ähneln.</translation>
    </message>
    <message>
        <source>{0} marked</source>
        <translation>{0} markiert</translation>
    </message>
    <message>
        <source>Similar images</source>
        <translation>Ähnliche Bilder</translation>
    </message>
    <message>
        <source>in this list</source>
        <translation>in dieser Liste</translation>
    </message>
    <message>
        <source>in all runs</source>
        <translation>in allen Durchläufen</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>Least similarity</source>
        <translation>Kleinste Ähnlichkeit</translation>
    </message>
    <message>
        <source>Similar images, the most similar first</source>
        <translation>Ähnliche Bilder, das ähnlichste zuerst</translation>
    </message>
    <message>
        <source>Release to find similar images</source>
        <translation>Loslassen, um ähnliche Bilder zu suchen</translation>
    </message>
    <message>
        <source>Similar to {0}</source>
        <translation>Ähnlich wie {0}</translation>
    </message>
    <message>
        <source>There is no other image to compare with.</source>
        <translation>Es gibt kein anderes Bild zum Vergleichen.</translation>
    </message>
    <message>
        <source>No image is that similar.</source>
        <translation>Kein Bild ist so ähnlich.</translation>
    </message>
    <message>
        <source>The most similar one reaches {0}.</source>
        <translation>Das ähnlichste erreicht {0}.</translation>
    </message>
    <message>
        <source>Lower the threshold</source>
        <translation>Schwelle senken</translation>
    </message>
    <message>
        <source>Mark what both share</source>
        <translation>Gemeinsames markieren</translation>
    </message>
    <message>
        <source>Brighter areas add more to the similarity</source>
        <translation>Hellere Bereiche tragen mehr zur Ähnlichkeit bei</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Similarity {0}</source>
        <translation>Ähnlichkeit {0}</translation>
    </message>
    <message>
        <source>{0}, the part that both share is marked</source>
        <translation>{0}, das Gemeinsame ist markiert</translation>
    </message>
</context>
<context>
    <name>widgets/teach</name>
    <message>
        <source>Show which</source>
        <translation>Zeigen, welche</translation>
    </message>
    <message>
        <source>Images that cannot be read</source>
        <translation>Nicht lesbare Bilder</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Class of the images</source>
        <translation>Klasse der Bilder</translation>
    </message>
    <message>
        <source>Name of the class</source>
        <translation>Name der Klasse</translation>
    </message>
    <message>
        <source>Hold to add images</source>
        <translation>Halten, um Bilder hinzuzufügen</translation>
    </message>
    <message>
        <source>Or hold the T key; several short bursts are better than one</source>
        <translation>Oder halten Sie die Taste T; mehrere kurze Serien sind besser als eine</translation>
    </message>
    <message>
        <source>Change folder…</source>
        <translation>Ordner ändern…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Saved in {0}</source>
        <translation>In {0} gespeichert</translation>
    </message>
    <message>
        <source>{0}, adding…</source>
        <translation>{0}, wird hinzugefügt…</translation>
    </message>
    <message>
        <source>Save images of the camera in</source>
        <translation>Bilder der Kamera speichern in</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Verschieben nach…</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>{0} of {1} chosen</source>
        <translation>{0} von {1} gewählt</translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation>Erneut lernen</translation>
    </message>
    <message>
        <source>Images of the class</source>
        <translation>Bilder der Klasse</translation>
    </message>
    <message>
        <source>{0}, left out</source>
        <translation>{0}, weggelassen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{0} of {1} right</source>
        <translation>{0} von {1} richtig</translation>
    </message>
    <message>
        <source>too few to measure</source>
        <translation>zu wenige für eine Messung</translation>
    </message>
    <message>
        <source>the network is trained on your classes (Ctrl+T to show it)</source>
        <translation>das Netz wird mit Ihren Klassen trainiert (Strg+T zeigt es)</translation>
    </message>
    <message>
        <source>your classes are being learned (Ctrl+T to show them)</source>
        <translation>Ihre Klassen werden gelernt (Strg+T zeigt sie)</translation>
    </message>
    <message>
        <source>Your classes are still being saved. Closing the window stops it.</source>
        <translation>Ihre Klassen werden noch gespeichert. Beim Schließen des Fensters wird das beendet.</translation>
    </message>
    <message>
        <source>Your classes are in no project file. Closing the window discards them.</source>
        <translation>Ihre Klassen sind in keiner Projektdatei. Beim Schließen des Fensters gehen sie verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) are now in “{0}”.</source>
        <translation>
            <numerusform>%Ln Bild ist jetzt in „{0}“.</numerusform>
            <numerusform>%Ln Bilder sind jetzt in „{0}“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) are now in your classes.</source>
        <translation>
            <numerusform>%Ln Bild ist jetzt in Ihren Klassen.</numerusform>
            <numerusform>%Ln Bilder sind jetzt in Ihren Klassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>Bilder zeigen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Add images…</source>
        <translation>Bilder hinzufügen…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message numerus="yes">
        <source>Learn %Ln image(s) again that are left out</source>
        <translation>
            <numerusform>%Ln weggelassenes Bild wieder lernen</numerusform>
            <numerusform>%Ln weggelassene Bilder wieder lernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows none of the classes</source>
        <translation>Zeigt keine der Klassen</translation>
    </message>
    <message>
        <source>Remove from project</source>
        <translation>Aus dem Projekt entfernen</translation>
    </message>
    <message>
        <source>project not saved</source>
        <translation>Projekt nicht gespeichert</translation>
    </message>
    <message>
        <source>Measuring on images of something else: {0}</source>
        <translation>Messung an Bildern von etwas anderem: {0}</translation>
    </message>
    <message>
        <source>Learn them as “none”</source>
        <translation>Als „none“ lernen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>“{0}” is saved, and one of the weights now.</source>
        <translation>„{0}“ ist gespeichert und jetzt eines der Gewichte.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>“{0}” is saved, but was not added to the weights. {1}</source>
        <translation>„{0}“ ist gespeichert, wurde aber nicht zu den Gewichten hinzugefügt. {1}</translation>
    </message>
    <message>
        <source>Save my classes…</source>
        <translation>Meine Klassen speichern…</translation>
    </message>
    <message>
        <source>new class</source>
        <translation>neue Klasse</translation>
    </message>
    <message>
        <source>new class {0}</source>
        <translation>neue Klasse {0}</translation>
    </message>
    <message>
        <source>Too few to measure</source>
        <translation>Zu wenige für eine Messung</translation>
    </message>
    <message>
        <source>Stopped. What was computed is kept; nothing is learned until you resume.</source>
        <translation>Beendet. Berechnetes wird aufbewahrt; gelernt wird erst, wenn Sie fortsetzen.</translation>
    </message>
    <message>
        <source>Searching folders…</source>
        <translation>Ordner werden durchsucht…</translation>
    </message>
    <message>
        <source>Waiting for the network…</source>
        <translation>Wartet auf das Netz…</translation>
    </message>
    <message>
        <source>The network is missing. Open Weights to get it.</source>
        <translation>Das Netz fehlt. Öffnen Sie „Gewichte“, um es zu holen.</translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>Wird gelernt…</translation>
    </message>
    <message>
        <source>From the camera…</source>
        <translation>Von der Kamera…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Projekt öffnen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) found</source>
        <translation>
            <numerusform>%Ln Bild gefunden</numerusform>
            <numerusform>%Ln Bilder gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Release to add</source>
        <translation>Zum Hinzufügen loslassen</translation>
    </message>
    <message>
        <source>Drop a folder for each class here</source>
        <translation>Einen Ordner je Klasse hier ablegen</translation>
    </message>
    <message>
        <source>Twenty different images of each class are a good start. Images are neither copied nor changed, and everything stays on this computer.</source>
        <translation>Zwanzig verschiedene Bilder je Klasse sind ein guter Anfang. Bilder werden weder kopiert noch verändert, und alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Add a folder of images</source>
        <translation>Einen Ordner mit Bildern hinzufügen</translation>
    </message>
    <message>
        <source>Add a table of images and classes</source>
        <translation>Eine Tabelle mit Bildern und Klassen hinzufügen</translation>
    </message>
    <message>
        <source>Tables ({0})</source>
        <translation>Tabellen ({0})</translation>
    </message>
    <message>
        <source>Choose a folder with images that show none of the classes</source>
        <translation>Ordner mit Bildern wählen, die keine der Klassen zeigen</translation>
    </message>
    <message>
        <source>Add images to “{0}”</source>
        <translation>Bilder zu „{0}“ hinzufügen</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Add classes of another project</source>
        <translation>Klassen eines anderen Projekts hinzufügen</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>my classes</source>
        <translation>meine Klassen</translation>
    </message>
    <message>
        <source>Projects ({0})</source>
        <translation>Projekte ({0})</translation>
    </message>
    <message>
        <source>Save my classes</source>
        <translation>Meine Klassen speichern</translation>
    </message>
    <message>
        <source>Weights (*.safetensors)</source>
        <translation>Gewichte (*.safetensors)</translation>
    </message>
    <message>
        <source>Save trained classes</source>
        <translation>Trainierte Klassen speichern</translation>
    </message>
    <message>
        <source>{0} trained</source>
        <translation>{0} trainiert</translation>
    </message>
    <message>
        <source>These classes are in no project file. Continuing discards them.</source>
        <translation>Diese Klassen sind in keiner Projektdatei. Beim Fortfahren gehen sie verloren.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Train longer</source>
        <translation>Länger trainieren</translation>
    </message>
    <message>
        <source>Your images as the network will see them</source>
        <translation>Ihre Bilder, wie das Netz sie sehen wird</translation>
    </message>
    <message>
        <source>The last blocks</source>
        <translation>Die letzten Blöcke</translation>
    </message>
    <message>
        <source>The whole network</source>
        <translation>Das ganze Netz</translation>
    </message>
    <message>
        <source>The last blocks are enough for most images. The whole network takes longer, and helps where your images look unlike photos.</source>
        <translation>Für die meisten Bilder genügen die letzten Blöcke. Das ganze Netz dauert länger und hilft, wenn Ihre Bilder nicht wie Fotos aussehen.</translation>
    </message>
    <message>
        <source>How often each image is learned from</source>
        <translation>Wie oft aus jedem Bild gelernt wird</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Trainieren</translation>
    </message>
    <message>
        <source>&amp;Rounds</source>
        <translation>&amp;Runden</translation>
    </message>
    <message>
        <source>Reading images</source>
        <translation>Bilder werden gelesen</translation>
    </message>
    <message>
        <source>If the classes are hard to tell apart, the network itself can learn from your images. It takes minutes to hours, and is kept only where it is better.</source>
        <translation>Wenn die Klassen schwer zu unterscheiden sind, kann das Netz selbst aus Ihren Bildern lernen. Das dauert Minuten bis Stunden und wird nur behalten, wenn es besser ist.</translation>
    </message>
    <message>
        <source>Two steps are tried, to see how long it takes on this computer…</source>
        <translation>Zwei Schritte werden probiert, um zu sehen, wie lange es auf diesem Computer dauert…</translation>
    </message>
    <message>
        <source>It will take about {0}. A fifth of the images is kept aside, to see whether it helps. The network sees each image in ever new parts and colours, like these:</source>
        <translation>Es wird etwa {0} dauern. Ein Fünftel der Bilder wird beiseitegelegt, um zu sehen, ob es hilft. Das Netz sieht jedes Bild in immer neuen Ausschnitten und Farben, so wie diese:</translation>
    </message>
    <message>
        <source>The step in progress is finished and saved…</source>
        <translation>Der laufende Schritt wird beendet und gespeichert…</translation>
    </message>
    <message>
        <source>Training was begun and is paused. It goes on where it was.</source>
        <translation>Das Training wurde begonnen und ist angehalten. Es geht dort weiter, wo es war.</translation>
    </message>
    <message>
        <source>The program can be used meanwhile; it is slower.</source>
        <translation>Das Programm kann währenddessen benutzt werden; es ist langsamer.</translation>
    </message>
    <message>
        <source>Better: on {0} kept aside, right on {1} before and on {2} now (McNemar’s test, p = {3}). Thresholds and the test for unlike images are not made anew: a trained network has none.</source>
        <translation>Besser: von {0}, die beiseitegelegt wurden, waren vorher {1} und sind jetzt {2} richtig (McNemar-Test, p = {3}). Schwellen und der Test auf unähnliche Bilder werden nicht neu gemacht: Ein trainiertes Netz hat keine.</translation>
    </message>
    <message>
        <source>Not clearly better: on {0} kept aside, right on {1} before and on {2} now (McNemar’s test, p = {3}). Keep what you have.</source>
        <translation>Nicht eindeutig besser: von {0}, die beiseitegelegt wurden, waren vorher {1} und sind jetzt {2} richtig (McNemar-Test, p = {3}). Behalten Sie, was Sie haben.</translation>
    </message>
    <message>
        <source>How long would it take?</source>
        <translation>Wie lange würde es dauern?</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save trained classes…</source>
        <translation>Trainierte Klassen speichern…</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Anlernen</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Add &amp;classes of another project…</source>
        <translation>&amp;Klassen eines anderen Projekts hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>&amp;Folder with a folder for each class…</source>
        <translation>&amp;Ordner mit einem Ordner je Klasse…</translation>
    </message>
    <message>
        <source>Folder of &amp;one class…</source>
        <translation>Ordner &amp;einer Klasse…</translation>
    </message>
    <message>
        <source>From the &amp;camera…</source>
        <translation>Von der &amp;Kamera…</translation>
    </message>
    <message>
        <source>&amp;Table of images and classes…</source>
        <translation>&amp;Tabelle mit Bildern und Klassen…</translation>
    </message>
    <message>
        <source>&amp;Measure on images of something else…</source>
        <translation>An &amp;Bildern von etwas anderem messen…</translation>
    </message>
    <message>
        <source>How many images that show none of the classes would be named as one</source>
        <translation>Wie viele Bilder, die keine der Klassen zeigen, als eine davon benannt würden</translation>
    </message>
    <message>
        <source>Try earlier blocks of the network</source>
        <translation>Frühere Blöcke des Netzes probieren</translation>
    </message>
    <message>
        <source>An earlier block may tell your classes apart better. Every image goes through the network once more. If one is used, heat maps show what that block saw, other programs still use the last block, and the classes cannot be used beside others.</source>
        <translation>Ein früherer Block kann Ihre Klassen besser auseinanderhalten. Jedes Bild durchläuft das Netz noch einmal. Wird ein solcher verwendet, zeigen die Heatmaps, was dieser Block gesehen hat, andere Programme verwenden weiterhin den letzten Block, und die Klassen lassen sich nicht neben anderen verwenden.</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) to check</source>
        <translation>
            <numerusform>%Ln zu prüfendes Bild</numerusform>
            <numerusform>%Ln zu prüfende Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>M moves, Delete leaves out, K keeps, Ctrl+Z undoes. No file is changed.</source>
        <translation>M verschiebt, Entf lässt weg, K behält, Strg+Z macht rückgängig. Keine Datei wird verändert.</translation>
    </message>
    <message>
        <source>No image looks wrong.</source>
        <translation>Kein Bild sieht falsch aus.</translation>
    </message>
    <message>
        <source>Images that look wrong are listed here once they have been learned.</source>
        <translation>Bilder, die falsch aussehen, stehen hier, sobald gelernt wurde.</translation>
    </message>
    <message>
        <source>Move to “{0}”</source>
        <translation>Nach „{0}“ verschieben</translation>
    </message>
    <message>
        <source>Training done</source>
        <translation>Training erledigt</translation>
    </message>
    <message>
        <source>Right on images kept aside; dashed: loss</source>
        <translation>Richtig bei beiseitegelegten Bildern; gestrichelt: Verlust</translation>
    </message>
    <message>
        <source>Course of the training</source>
        <translation>Verlauf des Trainings</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>Es wurde noch nichts gemessen.</translation>
    </message>
    <message>
        <source>Right on images kept aside: {0} at the start, {1} after {2} of the training.</source>
        <translation>Richtig bei beiseitegelegten Bildern: {0} am Anfang, {1} nach {2} des Trainings.</translation>
    </message>
    <message>
        <source>{0} right</source>
        <translation>{0} richtig</translation>
    </message>
    <message>
        <source>{0} of {1}, each classified without having been learned from. 95% interval {2}.</source>
        <translation>{0} von {1}, jedes klassifiziert, ohne dass aus ihm gelernt wurde. 95-%-Intervall {2}.</translation>
    </message>
    <message>
        <source>The last block is used: no other is clearly better ({0}).</source>
        <translation>Der letzte Block wird verwendet: Kein anderer ist deutlich besser ({0}).</translation>
    </message>
    <message>
        <source>The block {0} is used: {1} right, {2} with the last block. Heat maps show that block; similar images are still found by the last one. To use the last one, clear the mark.</source>
        <translation>Der Block {0} wird verwendet: {1} richtig, {2} mit dem letzten Block. Die Heatmaps zeigen diesen Block; ähnliche Bilder werden weiterhin mit dem letzten gefunden. Um den letzten zu verwenden, entfernen Sie das Häkchen.</translation>
    </message>
    <message>
        <source>A class has fewer than five images that differ from each other.</source>
        <translation>Eine Klasse hat weniger als fünf voneinander verschiedene Bilder.</translation>
    </message>
    <message>
        <source>Add images until each class has at least five: {0}.</source>
        <translation>Fügen Sie Bilder hinzu, bis jede Klasse mindestens fünf hat: {0}.</translation>
    </message>
    <message>
        <source>No images yet. Drop images or a folder on a class.</source>
        <translation>Noch keine Bilder. Legen Sie Bilder oder einen Ordner auf einer Klasse ab.</translation>
    </message>
    <message>
        <source>One class is not enough to tell anything apart. Add a second one, or a folder named “none” with images that do not show it.</source>
        <translation>Eine Klasse reicht nicht, um etwas zu unterscheiden. Fügen Sie eine zweite hinzu oder einen Ordner namens „none“ mit Bildern, die sie nicht zeigen.</translation>
    </message>
    <message>
        <source>With twice the images: probably not much better.</source>
        <translation>Mit doppelt so vielen Bildern: wahrscheinlich kaum besser.</translation>
    </message>
    <message>
        <source>With twice the images: probably about {0} points better.</source>
        <translation>Mit doppelt so vielen Bildern: wahrscheinlich etwa {0} Punkte besser.</translation>
    </message>
    <message>
        <source>Most often “{0}” is taken for “{1}”: {2}.</source>
        <translation>Am häufigsten wird „{0}“ für „{1}“ gehalten: {2}.</translation>
    </message>
    <message>
        <source>“{0}” has {1}, less than a third of the largest class. Add images of it.</source>
        <translation>„{0}“ hat {1}, weniger als ein Drittel der größten Klasse. Fügen Sie Bilder davon hinzu.</translation>
    </message>
    <message>
        <source>None of these images can be read.</source>
        <translation>Keines dieser Bilder ist lesbar.</translation>
    </message>
    <message>
        <source>Of {0} of something else, {1} would be named as one of the classes ({2}, 95% interval {3}); {4} without the test for what is unlike anything it was taught.</source>
        <translation>Von {0} von etwas anderem würden {1} als eine der Klassen benannt ({2}, 95-%-Intervall {3}); {4} ohne die Prüfung auf das, was nichts Gelerntem gleicht.</translation>
    </message>
    <message>
        <source>Most often as “{0}”: {1}.</source>
        <translation>Am häufigsten als „{0}“: {1}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) cannot be read.</source>
        <translation>
            <numerusform>%Ln Bild nicht lesbar.</numerusform>
            <numerusform>%Ln Bilder nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Probably “{0}”, not “{1}”</source>
        <translation>Wahrscheinlich „{0}“, nicht „{1}“</translation>
    </message>
    <message>
        <source>Among “{0}” ({1}), but in “{2}”</source>
        <translation>Unter „{0}“ ({1}), aber in „{2}“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) of one moment in several classes</source>
        <translation>
            <numerusform>%Ln Bild eines Augenblicks in mehreren Klassen</numerusform>
            <numerusform>%Ln Bilder eines Augenblicks in mehreren Klassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Too small, in “{0}”</source>
        <translation>Zu klein, in „{0}“</translation>
    </message>
    <message numerus="yes">
        <source>{0} and %Ln more</source>
        <translation>
            <numerusform>{0} und %Ln weiteres</numerusform>
            <numerusform>{0} und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets/window</name>
    <message>
        <source>&lt;h3&gt;Inception GUI {version}&lt;/h3&gt;
&lt;p&gt;Shows what Inception V3 sees in an image, how sure it is, and where it looks.
Everything stays on this computer.&lt;/p&gt;
&lt;p&gt;The network knows the 1,000 classes of ImageNet. Anything else gets a wrong name.&lt;/p&gt;
&lt;p&gt;C. Szegedy et al., “Rethinking the Inception Architecture for Computer Vision”, CVPR 2016.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Inception GUI {version}&lt;/h3&gt;
&lt;p&gt;Zeigt, was Inception V3 in einem Bild sieht, wie sicher es ist und wohin es schaut.
Alles bleibt auf diesem Computer.&lt;/p&gt;
&lt;p&gt;Das Netz kennt die 1.000 Klassen von ImageNet. Alles andere erhält einen falschen Namen.&lt;/p&gt;
&lt;p&gt;C. Szegedy et al., „Rethinking the Inception Architecture for Computer Vision“, CVPR 2016.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Inception GUI</source>
        <translation>Über Inception GUI</translation>
    </message>
    <message>
        <source>Open folder of an archive</source>
        <translation>Ordner eines Archivs öffnen</translation>
    </message>
    <message>
        <source>{0} Closing the window stops it.</source>
        <translation>{0} Beim Schließen des Fensters wird es beendet.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Results are still being exported.</source>
        <translation>Ergebnisse werden noch exportiert.</translation>
    </message>
    <message>
        <source>Results are exported when all images are classified.</source>
        <translation>Ergebnisse werden exportiert, wenn alle Bilder klassifiziert sind.</translation>
    </message>
    <message>
        <source>Heat maps are still being saved.</source>
        <translation>Heatmaps werden noch gespeichert.</translation>
    </message>
    <message>
        <source>Images are still being sorted into folders.</source>
        <translation>Bilder werden noch in Ordner sortiert.</translation>
    </message>
    <message>
        <source>Keywords are still being written.</source>
        <translation>Stichwörter werden noch geschrieben.</translation>
    </message>
    <message>
        <source>Something is still being done with new images.</source>
        <translation>Mit neuen Bildern wird noch etwas getan.</translation>
    </message>
    <message>
        <source>An image is still being saved.</source>
        <translation>Ein Bild wird noch gespeichert.</translation>
    </message>
    <message>
        <source>A recording is still running.</source>
        <translation>Eine Aufnahme läuft noch.</translation>
    </message>
    <message>
        <source>A video is still being exported.</source>
        <translation>Ein Video wird noch exportiert.</translation>
    </message>
    <message>
        <source>Click another class to see where the network looked for it. Hold Space to see the image alone.</source>
        <translation>Klicken Sie auf eine andere Klasse, um zu sehen, wohin das Netz dafür geschaut hat. Mit gehaltener Leertaste sehen Sie das Bild allein.</translation>
    </message>
    <message>
        <source>Click a column’s head to sort, and right-click it to choose columns. The arrow keys step through the images.</source>
        <translation>Ein Klick auf einen Spaltenkopf sortiert, ein Rechtsklick wählt Spalten. Die Pfeiltasten gehen durch die Bilder.</translation>
    </message>
    <message>
        <source>Images are still being classified. Clearing the list stops this. The results so far are saved.</source>
        <translation>Es werden noch Bilder klassifiziert. Beim Leeren der Liste wird das beendet. Die bisherigen Ergebnisse sind gespeichert.</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>A list of {0} was put aside (Ctrl+Z brings it back).</source>
        <translation>Beiseitegelegte Liste: {0} (Strg+Z holt sie zurück).</translation>
    </message>
    <message>
        <source>The settings could not be read; the usual ones are used.</source>
        <translation>Die Einstellungen waren nicht lesbar; die üblichen werden verwendet.</translation>
    </message>
    <message>
        <source>The damaged file was put aside as {0}</source>
        <translation>Die beschädigte Datei wurde beiseitegelegt als {0}</translation>
    </message>
    <message>
        <source>Skipped files</source>
        <translation>Übersprungene Dateien</translation>
    </message>
    <message>
        <source>Unfinished: {0} classified so far.</source>
        <translation>Unfertig: bisher {0} klassifiziert.</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Unfertig</translation>
    </message>
    <message>
        <source>Unfinished: {0} of {1} not classified yet.</source>
        <translation>Unfertig: {0} von {1} noch nicht klassifiziert.</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>noch {0}</translation>
    </message>
    <message>
        <source>Finished: {0}</source>
        <translation>Fertig: {0}</translation>
    </message>
    <message>
        <source> in {0}</source>
        <translation> in {0}</translation>
    </message>
    <message>
        <source>Run of {0}: {1}</source>
        <translation>Durchlauf von {0}: {1}</translation>
    </message>
    <message>
        <source>{0} not sure</source>
        <translation>{0} nicht sicher</translation>
    </message>
    <message numerus="yes">
        <source>Delete “{0}” with its %Ln result(s)? The images are not changed.</source>
        <translation>
            <numerusform>„{0}“ mit %Ln Ergebnis löschen? Die Bilder werden nicht verändert.</numerusform>
            <numerusform>„{0}“ mit %Ln Ergebnissen löschen? Die Bilder werden nicht verändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the last sort ({0})? Files changed since then are not touched.</source>
        <translation>Das letzte Sortieren ({0}) rückgängig machen? Seither geänderte Dateien werden nicht angerührt.</translation>
    </message>
    <message>
        <source>No images</source>
        <translation>Keine Bilder</translation>
    </message>
    <message>
        <source>{0} not classified yet (Ctrl+R to continue)</source>
        <translation>{0} noch nicht klassifiziert (Strg+R setzt fort)</translation>
    </message>
    <message>
        <source>skipped: {0}</source>
        <translation>übersprungen: {0}</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Inception GUI ended unexpectedly when it last ran.</source>
        <translation>Inception GUI wurde beim letzten Mal unerwartet beendet.</translation>
    </message>
    <message>
        <source>A report of what it was doing is there; it is not sent anywhere.</source>
        <translation>Es gibt einen Bericht darüber, was es gerade tat; er wird nirgendwohin gesendet.</translation>
    </message>
</context>
<context>
    <name>core/labels/groups</name>
    <message>
        <source>amphibian</source>
        <translation>Amphibie</translation>
    </message>
    <message>
        <source>animal</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>bird</source>
        <translation>Vogel</translation>
    </message>
    <message>
        <source>boat or ship</source>
        <translation>Boot oder Schiff</translation>
    </message>
    <message>
        <source>building</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <source>cat</source>
        <translation>Katze</translation>
    </message>
    <message>
        <source>clothing</source>
        <translation>Kleidung</translation>
    </message>
    <message>
        <source>container</source>
        <translation>Behälter</translation>
    </message>
    <message>
        <source>crustacean</source>
        <translation>Krebstier</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>dog</source>
        <translation>Hund</translation>
    </message>
    <message>
        <source>electronic device</source>
        <translation>elektronisches Gerät</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>Fisch</translation>
    </message>
    <message>
        <source>food or drink</source>
        <translation>Essen oder Getränk</translation>
    </message>
    <message>
        <source>fox or wolf</source>
        <translation>Fuchs oder Wolf</translation>
    </message>
    <message>
        <source>fruit or vegetable</source>
        <translation>Obst oder Gemüse</translation>
    </message>
    <message>
        <source>fungus</source>
        <translation>Pilz</translation>
    </message>
    <message>
        <source>furniture</source>
        <translation>Möbelstück</translation>
    </message>
    <message>
        <source>hoofed animal</source>
        <translation>Huftier</translation>
    </message>
    <message>
        <source>household appliance</source>
        <translation>Haushaltsgerät</translation>
    </message>
    <message>
        <source>insect</source>
        <translation>Insekt</translation>
    </message>
    <message>
        <source>landscape</source>
        <translation>Landschaft</translation>
    </message>
    <message>
        <source>measuring instrument</source>
        <translation>Messgerät</translation>
    </message>
    <message>
        <source>monkey or ape</source>
        <translation>Affe</translation>
    </message>
    <message>
        <source>musical instrument</source>
        <translation>Musikinstrument</translation>
    </message>
    <message>
        <source>object</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>plant</source>
        <translation>Pflanze</translation>
    </message>
    <message>
        <source>reptile</source>
        <translation>Reptil</translation>
    </message>
    <message>
        <source>snake</source>
        <translation>Schlange</translation>
    </message>
    <message>
        <source>spider or scorpion</source>
        <translation>Spinne oder Skorpion</translation>
    </message>
    <message>
        <source>sports equipment</source>
        <translation>Sportgerät</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>Bauwerk</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>weapon</source>
        <translation>Waffe</translation>
    </message>
</context>
</TS>
